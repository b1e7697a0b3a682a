import { type Interview, LIMITS } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { describeFault } from '../../ui/problem-words.ts';
import { useView } from '../view-context.ts';
import { TextFact } from './fact.tsx';
import { useSaveFacts } from './use-save-facts.ts';

/** The strong points, and the place for one more while there is room. */
export function StrongPointFacts({ interview }: { interview: Interview }) {
  const { strongPoints } = interview.closing;
  const { readOnly } = useView();
  const { saveClosing } = useSaveFacts(interview);
  const hasRoom = !readOnly && strongPoints.length < LIMITS.strongPoints;
  const shown = hasRoom ? [...strongPoints, ''] : strongPoints;
  return (
    <ul class="fact-points">
      {shown.map((point, index) => (
        // By its place: the one that is added stays where it was typed, and so does the focus.
        <li key={index}>
          <TextFact
            label={words('fieldStrongPoint', index + 1)}
            emptyText={words(index === 0 ? 'factStrongPoint' : 'addStrongPoint')}
            value={point}
            onSave={async (to, from) => {
              // With another one taken out meanwhile it has moved; itself it may be gone.
              const at = from === '' ? strongPoints.length : strongPoints.indexOf(from);
              if (at === -1) return { field: null, text: describeFault('changedSince') };
              return saveClosing({ strongPoints: [...strongPoints].toSpliced(at, 1, to) });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
