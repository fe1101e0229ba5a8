/** What a schema expected, in words for somebody who fills in a record. Messages that a schema gives itself are left as they are. */
import type * as z from 'zod';

export function sayIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return `at least ${count(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `at most ${count(issue.maximum, issue.origin)}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_type':
      return TYPES[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_format':
      return issue.message === 'Invalid ISO date'
        ? 'a date such as 2026-11-24'
        : issue.message === 'Invalid URL'
          ? 'an address such as https://example.org/page'
          : issue.message;
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  int: 'a whole number',
  object: 'a group of fields in braces',
  array: 'a list in brackets',
};

function count(number: number | bigint, origin: string): string {
  if (origin === 'string') return `${number} ${Number(number) === 1 ? 'character' : 'characters'}`;
  if (origin === 'array') return `${number} ${Number(number) === 1 ? 'entry' : 'entries'}`;
  return String(number);
}
