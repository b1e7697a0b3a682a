import { words } from '../../platform/words.ts';
import { Button, type ButtonProps } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { Specimens } from '../specimen.ts';

const KINDS: readonly NonNullable<ButtonProps['kind']>[] = [
  'primary',
  'soft',
  'plain',
  'quiet',
  'danger',
];

const ICONS: readonly IconName[] = [
  'add',
  'back',
  'next',
  'close',
  'more',
  'find',
  'bell',
  'info',
  'alert',
  'done',
  'open',
  'page',
  'phone',
];

const nothing = () => undefined;

/** What is pressed. */
export function showButtons(): Specimens {
  const row = (changes: Partial<ButtonProps>) => (
    <div class="aw-actions">
      {KINDS.map((kind) => (
        <Button key={kind} kind={kind} {...changes}>
          {words('writeNote')}
        </Button>
      ))}
    </div>
  );
  return {
    Button: [
      { state: KINDS.join(', '), view: row({}) },
      { state: 'with icon', view: row({ icon: 'add' }) },
      { state: 'busy', view: row({ busy: true }) },
      { state: 'expanded', view: row({ expanded: true }) },
      {
        state: 'icon',
        view: (
          <div class="aw-actions">
            <Button kind="icon" icon="close" label={words('close')} />
            <Button kind="icon" icon="more" label={words('more')} expanded />
          </div>
        ),
      },
      {
        state: 'in a fieldset that is disabled',
        view: <fieldset disabled>{row({})}</fieldset>,
      },
      {
        state: 'where there is little room',
        view: (
          <div class="gallery-narrow">
            <Button kind="primary">{words('panelTrackAndStart')}</Button>
          </div>
        ),
      },
    ],
    Icon: [
      {
        state: ICONS.join(', '),
        view: (
          <div class="aw-actions">
            {ICONS.map((name) => (
              <Icon key={name} name={name} />
            ))}
          </div>
        ),
      },
    ],
    Menu: [
      {
        state: 'press to open',
        view: (
          <Menu
            id="gallery-menu"
            label={words('more')}
            items={[
              { label: words('change'), onSelect: nothing },
              { label: words('later'), onSelect: nothing },
              {
                label: words('template_remove'),
                kind: 'danger',
                separated: true,
                onSelect: nothing,
              },
            ]}
          />
        ),
      },
    ],
  };
}
