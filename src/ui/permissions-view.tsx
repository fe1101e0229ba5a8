/** What Footing may do and why, as one view: each permission with its name in the manifest, what is kept, and what is not asked for. */
import { disclaimerLine } from '../report/wording';
import { say, sayAll, sayFor } from '../words/say';

/** All that any browser's manifest asks for, hosts aside; a test holds wxt.config.ts, README.md and STORE.md to it. */
export const permissionNames = ['storage', 'scripting', 'sidePanel'] as const;
export type PermissionName = (typeof permissionNames)[number];

export interface PermissionsProps {
  /** Those of this browser. */
  readonly permissions: readonly PermissionName[];
  /** As the manifest names them. */
  readonly hosts: readonly string[];
  readonly baseLine: string;
}

export function PermissionsView({ permissions, hosts, baseLine }: PermissionsProps) {
  return (
    <main>
      <h1>{say('permissions.heading')}</h1>
      <p class="intro">{say('permissions.intro')}</p>

      <section>
        <h2>{say('permissions.asked')}</h2>
        <dl>
          <div>
            <dt>
              {say('permissions.hosts.name')} <Codes names={hosts} />
            </dt>
            <dd>{say('permissions.hosts.reason')}</dd>
            <dd>{say('permissions.hosts.taken')}</dd>
          </div>
          {permissions.map((name) => (
            <div key={name}>
              <dt>
                {sayFor('permissions.name', name)} <Codes names={[name]} />
              </dt>
              <dd>{sayFor('permissions.reason', name)}</dd>
            </div>
          ))}
        </dl>
      </section>

      <Points heading={say('permissions.keptHeading')} points={sayAll('permissions.kept')} />
      <Points heading={say('permissions.neverHeading')} points={sayAll('permissions.never')} />

      <footer>
        <p>
          {/* The build writes it: src/cli/build/collect-licences.mjs. */}
          <a href="/licences.txt">{say('permissions.licences')}</a>
        </p>
        <p>{baseLine}</p>
        <p>{disclaimerLine()}</p>
      </footer>
    </main>
  );
}

/** Names as the browser writes them: the same in every language. */
function Codes({ names }: { readonly names: readonly string[] }) {
  return (
    <span class="codes" translate={false}>
      {names.map((name) => (
        <code key={name}>{name}</code>
      ))}
    </span>
  );
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
