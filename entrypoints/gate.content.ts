import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGate } from '../src/app/gate-session';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  runAt: 'document_idle',
  main: (ctx) => startGate(document, ctx.signal),
});
