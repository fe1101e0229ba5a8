/** Tests read English, unless they say otherwise. */
import { speak } from '../src/words/say';
import { wordsIn } from '../src/words/tables';

speak(wordsIn('en'));
