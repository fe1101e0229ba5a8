/** A growth plot as SVG: both axes by powers of ten, so that cost in step with size is a straight line of slope one. Pure. */
import { scaleLog } from 'd3-scale';

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 640;
const HEIGHT = 420;
const EDGE = 64;
const COLOURS = ['#0b57d0', '#b3261e', '#146c2e', '#6750a4'];

/** @param xTitle - With its unit, as `yTitle`. */
export function growthPlot(title: string, xTitle: string, yTitle: string, series: readonly Series[]): string {
  const points = series.flatMap((line) => line.points);
  const x = scaleLog(extent(points.map(([value]) => value)), [EDGE, WIDTH - 2 * EDGE]).nice();
  const y = scaleLog(extent(points.map(([, value]) => value)), [HEIGHT - EDGE, EDGE]).nice();
  const powers = (scale: typeof x) => scale.ticks().filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
  const parts = [
    `<text x="${WIDTH / 2}" y="28" text-anchor="middle" font-size="15">${escapeXml(title)}</text>`,
    `<text x="${WIDTH / 2}" y="${HEIGHT - 14}" text-anchor="middle">${escapeXml(xTitle)}</text>`,
    `<text transform="translate(18 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${escapeXml(yTitle)}</text>`,
    ...powers(x).map(
      (tick) =>
        `<path d="M${at(x(tick))} ${EDGE}V${HEIGHT - EDGE}" stroke="#ddd"/><text x="${at(x(tick))}" y="${HEIGHT - EDGE + 18}" text-anchor="middle">${short(tick)}</text>`,
    ),
    ...powers(y).map(
      (tick) =>
        `<path d="M${EDGE} ${at(y(tick))}H${WIDTH - 2 * EDGE}" stroke="#ddd"/><text x="${EDGE - 6}" y="${at(y(tick) + 4)}" text-anchor="end">${short(tick)}</text>`,
    ),
    ...series.map((line, index) => draw(line, COLOURS[index % COLOURS.length] ?? '#000', x, y)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`;
}

function draw({ name, points }: Series, colour: string, x: (value: number) => number, y: (value: number) => number): string {
  const places = points.map(([a, b]) => [at(x(a)), at(y(b))] as const);
  const last = places.at(-1);
  if (!last) return '';
  const dots = places.map(([a, b]) => `<circle cx="${a}" cy="${b}" r="3" fill="${colour}"/>`).join('');
  return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.join(' ')}"/>${dots}<text x="${last[0] + 8}" y="${last[1] + 4}" fill="${colour}">${escapeXml(name)}</text>`;
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function at(value: number): number {
  return Math.round(value * 10) / 10;
}

function short(value: number): string {
  return value >= 1_000_000 ? `${value / 1_000_000}M` : value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(1)));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
