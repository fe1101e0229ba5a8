import { startOptions } from '../../src/app/options';

const root = document.getElementById('root');
if (root) void startOptions(root);
