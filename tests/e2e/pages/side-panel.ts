/**
 * The browser's own side panel, which Playwright does not list among its pages: reached over the debugging protocol.
 * Only what it shows and what is clicked in it; everything else is tested with the same page in a tab.
 */
import type { CDPSession, Page } from '@playwright/test';

const PANEL = /\/sidepanel\.html$/;

export class SidePanel {
  private next = 1;
  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Waits until it is open. */
  static async of(page: Page): Promise<SidePanel> {
    const cdp = await page.context().newCDPSession(page);
    for (let tries = 0; tries < 40; tries++) {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const panel = targetInfos.find(({ url }) => PANEL.test(url));
      if (panel) {
        const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: panel.targetId, flatten: false });
        return new SidePanel(cdp, sessionId);
      }
      await page.waitForTimeout(200);
    }
    throw new Error('The browser opened no side panel.');
  }

  text(): Promise<string> {
    return this.evaluate('document.body.innerText');
  }

  /** What the selected row says. */
  selected(): Promise<string> {
    return this.evaluate('document.querySelector("[role=row][data-selected=true]")?.innerText ?? ""');
  }

  /** Presses the first element that the selector finds. */
  async click(selector: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).click(), ''`);
  }

  private evaluate(expression: string): Promise<string> {
    const id = this.next++;
    const answer = new Promise<string>((resolve) => {
      const onMessage = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const parsed = JSON.parse(message);
        if (sessionId !== this.sessionId || parsed.id !== id) return;
        this.cdp.off('Target.receivedMessageFromTarget', onMessage);
        resolve(String(parsed.result?.result?.value ?? ''));
      };
      this.cdp.on('Target.receivedMessageFromTarget', onMessage);
    });
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
    return this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).then(() => answer);
  }
}
