import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Specimens } from '../specimen.ts';

const soft = () => <Button kind="soft">{words('writeNote')}</Button>;
const longText = () => words('practiceIntro', 'Anna', '…', '…');

/** What holds the rest, and what says how something stands. */
export function showSurfaces(): Specimens {
  const row = (name: string, chip: 'quiet' | 'due' | 'overdue', below?: boolean) => (
    <ListRow
      actions={<Chip kind={chip}>{words(chip === 'overdue' ? 'stateOverdue' : 'stateDue')}</Chip>}
      step={
        <>
          <p class="row-step">{words('step_noteToday')}</p>
          {soft()}
        </>
      }
      below={below && <p class="aw-hint">{longText()}</p>}
    >
      <h3 class="row-name">
        {chip === 'due' && <span class="new-mark" role="img" aria-label={words('newSince')} />}
        <button type="button" class="row-open">
          {name}
        </button>
      </h3>
      <p class="aw-hint">{words('samplePosition')}</p>
    </ListRow>
  );
  return {
    Chip: [
      { state: 'quiet', view: <Chip>{words('stateSnoozed', '14:00')}</Chip> },
      { state: 'due', view: <Chip kind="due">{words('stateDue')}</Chip> },
      { state: 'overdue', view: <Chip kind="overdue">{words('stateOverdue')}</Chip> },
    ],
    Card: [
      {
        state: 'padded',
        view: <Card padded>{longText()}</Card>,
      },
    ],
    ListRow: [
      {
        state: 'quiet; due, with the mark for what is new; overdue, with something unfolded',
        view: (
          <Card>
            <ul>
              {row('Brightwater', 'quiet')}
              {row('Cobalt', 'due')}
              {row('Dunmore & Sons International Logistics Holding', 'overdue', true)}
            </ul>
          </Card>
        ),
      },
    ],
    Notice: [
      { state: 'info', view: <Notice>{words('hintQuiet')}</Notice> },
      { state: 'warn', view: <Notice kind="warn">{words('readOnly')}</Notice> },
      {
        state: 'error, with what to do',
        view: (
          <Notice kind="error">
            <p>{words('readFailed')}</p>
            <Button>{words('tryAgain')}</Button>
          </Notice>
        ),
      },
    ],
    Disclosure: [
      { state: 'closed', view: <Disclosure label={words('more')}>{longText()}</Disclosure> },
      {
        state: 'open',
        view: (
          <Disclosure label={words('more')} open>
            {longText()}
          </Disclosure>
        ),
      },
    ],
    EmptyState: [
      {
        state: 'with how to begin',
        view: (
          <EmptyState
            title={words('template_emptyTitle')}
            lines={[
              { title: words('template_emptyWriteTitle'), text: words('template_emptyWrite') },
              { title: words('template_emptyFactsTitle'), text: words('template_emptyFacts') },
            ]}
          >
            <Button kind="primary" icon="add">
              {words('template_add')}
            </Button>
          </EmptyState>
        ),
      },
    ],
  };
}
