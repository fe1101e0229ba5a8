import { startPermissions } from '../../src/app/permissions';

const root = document.getElementById('root');
if (root) void startPermissions(root);
