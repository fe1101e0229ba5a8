/** The page that tells each permission's reason. It lists what the manifest of this very copy asks for. */
import { render } from 'preact';
import { stamp } from '../evidence/weighing';
import { send } from '../messaging/send';
import { browser } from '../platform/browser';
import { baseLine } from '../report/wording';
import { permissionNames, PermissionsView } from '../ui/permissions-view';
import { say } from '../words/say';
import { dressPage } from './language';

export async function startPermissions(root: HTMLElement): Promise<void> {
  const { ownerDocument: document } = root;
  const { permissions: asked = [], host_permissions: hosts } = browser.runtime.getManifest() as {
    readonly permissions?: readonly string[];
    readonly host_permissions?: readonly string[];
  };
  const draw = async () => {
    dressPage(document, await send('settings.get'));
    document.title = say('permissions.title');
    const permissions = permissionNames.filter((name) => asked.includes(name));
    render(<PermissionsView permissions={permissions} hosts={hosts ?? []} baseLine={baseLine(stamp)} />, root);
  };
  browser.storage.local.onChanged.addListener(() => void draw());
  await draw();
}
