/**
 * `npm run new:page <slug>`: a fixture page under tests/fixtures/pages.
 * Where the page is not there yet, it writes source.html and note.md to be filled in. Where it is, it writes expected.json:
 * every claim that is read on it now. Look at each before you commit it: from then on the tests hold Footing to that list.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './setup/prepare.mjs';
import { PlainFault } from './setup/progress.mjs';
import { lastLines, runCommand } from './setup/run-command.mjs';

const EMPTY_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Title</title><link rel="icon" href="data:,"></head>
<body><main><h1>Title</h1><p>Text of your own.</p></main></body>
</html>
`;

/** @param {string | undefined} slug */
async function newPage(slug) {
  if (slug === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new PlainFault('Use: npm run new:page <slug>, where the slug is lower-case words joined by hyphens.');
  }
  const folder = join(root, 'tests', 'fixtures', 'pages', slug);
  const source = join(folder, 'source.html');
  if (!existsSync(source)) {
    await mkdir(folder, { recursive: true });
    await writeFile(source, EMPTY_PAGE);
    await writeFile(join(folder, 'note.md'), `# ${slug}\n\nWhy this page, and where its text is from.\n`);
    console.log(`${relative(process.cwd(), folder)} is there: fill in source.html and note.md, then run npm run new:page ${slug} again.`);
    return;
  }
  const { code, output } = await runCommand('npm', ['run', '-s', 'annotate', '--', '--format', 'jsonl', source], { cwd: root });
  if (code !== 0) throw new PlainFault(`The page could not be read: ${lastLines(output, 5)}`);
  const line = output.split('\n').find((text) => text.startsWith('{')) ?? '{"claims":[]}';
  /** @type {{ claims: { quote: string, topic: string, stance: string, force: string, basis: string, verdict: string, safety: boolean }[] }} */
  const { claims } = JSON.parse(line);
  const kept = claims.map(({ quote, topic, stance, force, basis, verdict, safety }) => ({
    quote,
    topic,
    stance,
    force,
    basis,
    verdict,
    safety,
  }));
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify({ claims: kept }, null, 2)}\n`);
  for (const { verdict, safety, topic, stance, force, quote } of kept) {
    console.log(`${verdict}${safety ? ' (safety)' : ''} · ${topic} · ${stance}, ${force} · ${quote}`);
  }
  console.log(`${kept.length} claims written to expected.json: look at each before you commit it.`);
}

newPage(process.argv[2]).catch((error) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exitCode = 1;
});
