import { startWelcome } from '../../src/app/welcome';

const root = document.getElementById('root');
if (root) startWelcome(root);
