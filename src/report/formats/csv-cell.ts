/** Cells of CSV files (RFC 4180), for everything that we write as such. */

/** A leading = + - @ tab or return starts a formula in spreadsheets, white space before it or not; an apostrophe keeps it text (OWASP). */
export const STARTS_FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

export function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
