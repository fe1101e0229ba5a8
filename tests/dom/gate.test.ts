// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startGate } from '../../src/app/gate-session';

const sendMessage = vi.fn(async () => undefined);
let stop = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const onMessage = { addListener: vi.fn(), removeListener: vi.fn() };
  vi.stubGlobal('chrome', { runtime: { id: 'footing', sendMessage, onMessage } });
  sendMessage.mockClear();
  document.title = '';
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (html: string) => {
  document.body.innerHTML = html;
  startGate(document, stop.signal);
};
/** Lets the observer tell, and the gate look. */
const settle = async () => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(5_000);
};
const hasAsked = () => sendMessage.mock.calls.length > 0;

describe('the gate', () => {
  it.each([
    ['in its text', '<p>Low-dose <b>naltrexone</b></p>', true],
    ['in a script alone', '<p>Beans</p><script type="text/plain">naltrexone</script>', false],
    ['in a script and in its text', '<style>/* naltrexone */</style><p>Naloxone</p>', true],
    [
      'in a script and across two elements of its text',
      '<template></template><script type="text/plain">naltrexone</script><p>nalt<b>rexone</b></p>',
      true,
    ],
    ['nowhere', '<p>Beans</p>', false],
  ])('asks for notes where a drug is named: %s', (_, html, expected) => {
    open(html);
    expect(hasAsked()).toBe(expected);
  });

  it('asks once for what is added later, and not for a script', async () => {
    open('<main></main>');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<script type="text/plain">naltrexone</script>');
    await settle();
    expect(hasAsked()).toBe(false);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Naltrexone</p>');
    await settle();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Naloxone</p>');
    await settle();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('asks for what is added within an open shadow tree that came later', async () => {
    open('<main></main>');
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    document.querySelector('main')?.append(host);
    await settle();
    expect(hasAsked()).toBe(false);
    shadow.innerHTML = '<p>Naloxone</p>';
    await settle();
    expect(hasAsked()).toBe(true);
  });

  it('asks nothing once it was stopped', async () => {
    open('<main></main>');
    stop.abort();
    document.querySelector('main')?.append('Naloxone');
    await settle();
    expect(hasAsked()).toBe(false);
  });
});
