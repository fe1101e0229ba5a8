import { startLibrary } from '../../src/app/library';

const root = document.getElementById('root');
if (root) void startLibrary(root);
