import { startWelcome } from '../../src/app/welcome';

const root = document.getElementById('root');
if (root) void startWelcome(root);
