import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCard } from '../src/app/card';

export default defineContentScript({
  matches: [],
  registration: 'runtime', // the background injects it when a first card is about to open
  main: () => startCard(),
});
