/** Start a program, wait for it, keep what it wrote. Plain Node: this runs before any package is installed. */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Finished
 * @property {number} code Exit code; 127 when the program could not be started, 124 when it was stopped for taking too long.
 * @property {string} output Standard output and standard error, in the order they came.
 */

/**
 * @param {string} command Program to start; `npm` and `npx` are found on Windows too.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, limitMs?: number }} [options] `limitMs` stops the program after that time.
 * @returns {Promise<Finished>}
 */
export function runCommand(command, args, { cwd, env, limitMs = 600_000 } = {}) {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm and npx are .cmd files there, which only a shell starts; a process group elsewhere, so that the limit ends grandchildren too.
      shell: windows,
      detached: !windows,
    });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      output += `\nStopped: it ran longer than ${Math.round(limitMs / 1000)} s.\n`;
      if (windows || child.pid === undefined) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    }, limitMs);
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * The last lines of a program's output: enough to see why it failed, without the whole log.
 *
 * @param {string} output
 * @param {number} [lines]
 */
export function lastLines(output, lines = 60) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
