import { startPopup } from '../../src/app/popup';

const root = document.getElementById('root');
if (root) void startPopup(root);
