/**
 * Firefox with the extension, without a window: driven over WebDriver BiDi, which Firefox brings with it. `system` scope reaches the sidebar,
 * which is no page; the extension itself runs as it ships.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import WebSocket from 'ws';

const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');
const SIDEBAR = 'footing_footing_invalid-sidebar-action';
const START_MS = 40_000;
const PREFERENCES = ['"browser.shell.checkDefaultBrowser", false', '"datareporting.policy.dataSubmissionEnabled", false'];

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown> & { readonly contexts?: readonly { readonly context: string }[] };
  readonly message?: string;
}

/** Why Firefox cannot be tested here; null where it can. */
export function whyNoFirefox(): string | null {
  if (findFirefox() === null) return 'Firefox is not installed; FIREFOX may name its path.';
  return existsSync(join(EXTENSION, 'manifest.json')) ? null : 'npm run build:firefox has not run.';
}

function findFirefox(): string | null {
  const named = process.env.FIREFOX;
  if (named) return named;
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'firefox'));
  return places.find((path) => existsSync(path)) ?? null;
}

export class Firefox {
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly browser: ChildProcess,
    private readonly socket: WebSocket,
    private readonly profile: string,
  ) {
    socket.on('message', (data) => {
      const answer: Answer = JSON.parse(String(data));
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  static async start(): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'footing-firefox-'));
    await writeFile(join(profile, 'user.js'), PREFERENCES.map((line) => `user_pref(${line});\n`).join(''));
    const flags = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'];
    const browser = spawn(findFirefox() ?? 'firefox', flags, { stdio: ['ignore', 'pipe', 'pipe'] });
    const address = await new Promise<string>((resolve, reject) => {
      let log = '';
      const read = (data: unknown) => {
        log += String(data);
        const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(log) ?? [];
        if (found) resolve(found);
      };
      browser.stdout.on('data', read);
      browser.stderr.on('data', read);
      setTimeout(() => reject(new Error(`Firefox did not start: ${log.slice(-500)}`)), START_MS).unref();
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const firefox = new Firefox(browser, socket, profile);
    await firefox.send('session.new', { capabilities: {} });
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } });
    return firefox;
  }

  /** Opens an address in the first tab and brings that to the front. */
  async open(url: string): Promise<void> {
    const context = await this.tab();
    await this.send('browsingContext.activate', { context });
    await this.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  /** The value of an expression in the page of the first tab. */
  async inPage(expression: string): Promise<unknown> {
    return this.evaluate(await this.tab(), expression);
  }

  async showSidebar(): Promise<void> {
    await this.inWindow(`SidebarController.show(${JSON.stringify(SIDEBAR)}).then(() => '')`);
  }

  /** The value of an expression in the sidebar's own document, as text. */
  async inSidebar(expression: string): Promise<string> {
    // Run beside the document, not in it: the policy of our pages evaluates nothing.
    const source = `{ const { document } = content; sendAsyncMessage("footing:value", String(${expression})); }`;
    const script = `data:,${encodeURIComponent(source)}`;
    const value = await this.inWindow(`new Promise((resolve) => {
      const inner = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
      if (!inner) return resolve('');
      const { messageManager } = inner;
      const listener = ({ data }) => { messageManager.removeMessageListener('footing:value', listener); resolve(data); };
      messageManager.addMessageListener('footing:value', listener);
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`);
    return String(value);
  }

  async close(): Promise<void> {
    this.socket.close();
    this.browser.kill();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }

  private async tab(): Promise<string> {
    const { contexts } = await this.send('browsingContext.getTree', {});
    return contexts?.[0]?.context ?? '';
  }

  private async inWindow(expression: string): Promise<unknown> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return this.evaluate(contexts?.[0]?.context ?? '', expression);
  }

  private async evaluate(context: string, expression: string): Promise<unknown> {
    const { result } = await this.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined;
  }

  private async send(method: string, params: object): Promise<NonNullable<Answer['result']>> {
    const id = ++this.last;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    this.waiting.delete(id);
    if (!answer.result) throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  }
}
