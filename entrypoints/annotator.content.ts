import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageSession } from '../src/app/page-session';

export default defineContentScript({
  matches: [],
  registration: 'runtime', // the background injects it when the gate asks
  main: (ctx) => startPageSession({ window, signal: ctx.signal }),
});
