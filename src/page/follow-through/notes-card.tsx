import {
  NOTE_TIMES,
  type NoteCount,
  type NoteTime,
} from '../../interviews/follow-through/count-notes.ts';
import { countedWords, type MessageKey, words } from '../../platform/words.ts';
import { formatNumber } from '../../ui/format-number.ts';
import { FigureTable } from './figure-table.tsx';
import { FindingCard } from './finding-card.tsx';
import { describeNotes } from './finding-words.ts';
import { Legend, PartBar } from './part-bar.tsx';
import type { Tone } from './tones.tsx';

const LOOKS: Record<NoteTime, { readonly label: MessageKey; readonly tone: Tone }> = {
  day: { label: 'followNoteDay', tone: 'full' },
  twoDays: { label: 'followNoteTwoDays', tone: 'striped' },
  later: { label: 'followNoteLater', tone: 'dotted' },
  never: { label: 'followNoteNever', tone: 'empty' },
};

/** How soon notes went out. */
export function NotesCard({ notes }: { notes: NoteCount }) {
  const { total, parts, panels } = notes;
  const drawn = NOTE_TIMES.map((time) => ({
    label: words(LOOKS[time].label),
    count: parts[time],
    tone: LOOKS[time].tone,
  }));
  return (
    <FindingCard
      title={words('followNotes')}
      count={total}
      finding={describeNotes(notes, 'Finding')}
      hint={words('followNotesHint')}
      few={countedWords('followNotesFew', total)}
      none={words('followNotesNone')}
      pictureName={words(
        'followNotesPicture',
        ...[total, ...NOTE_TIMES.map((time) => parts[time])].map(formatNumber),
      )}
      picture={
        <>
          <PartBar parts={drawn} scale={total} />
          <Legend parts={drawn} />
        </>
      }
      below={
        panels.people > 0 && (
          <p>{words('followPanels', formatNumber(panels.withNote), formatNumber(panels.people))}</p>
        )
      }
      table={() => (
        <FigureTable
          caption={words('followNotesTable')}
          columns={[words('followColumnNote'), words('followColumnInterviews')]}
          rows={drawn.map(({ label, count, tone }) => ({ key: tone, cells: [label, count] }))}
        />
      )}
    />
  );
}
