import { words } from '../../platform/words.ts';
import { Card } from '../../ui/card.tsx';

/** What the manifest asks for, by the words that people know it by. */
const ASKED = ['Mail', 'Notifications', 'Alarms', 'Storage', 'Scripting', 'Idle'] as const;

/** What Afterword asks the browser for, and what each is for. */
export function PermissionList() {
  return (
    <section class="list-section" aria-labelledby="welcome-asks">
      <h2 class="list-title" id="welcome-asks">
        {words('welcomeAsks')}
      </h2>
      <Card padded>
        <dl class="welcome-asked">
          {ASKED.map((name) => (
            <div key={name}>
              <dt>{words(`welcomeAsk${name}`)}</dt>
              <dd>{words(`welcomeWhy${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="welcome-stays">{words('welcomeStays')}</p>
      </Card>
    </section>
  );
}
