import { startPanel } from '../../src/app/panel';

const root = document.getElementById('root');
if (root) void startPanel(root);
