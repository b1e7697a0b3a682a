import type { Settings } from '../interviews/settings.ts';
import { words } from '../platform/words.ts';
import { Card } from '../ui/card.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { CallFields } from './call-fields.tsx';
import { NoteFields } from './note-fields.tsx';
import { PreviewList } from './timetable-preview/preview-list.tsx';
import type { PreviewName } from './timetable-preview/preview-times.ts';
import type { ShownPreview } from './timetable-preview/use-preview.ts';
import { type Draft, isSound } from './use-settings.ts';

type NumberName = {
  [Name in keyof Settings]: Settings[Name] extends number ? Name : never;
}[keyof Settings];
type ClockName = 'noteTime' | 'callTime' | 'officeOpens' | 'officeCloses';

/** In the order of the method; the greatest value, and its unit. */
const NUMBERS: Record<NumberName, { max: number; unit: 'Minutes' | 'Hours' | 'BusinessDays' }> = {
  closingMinutesBefore: { max: 1_440, unit: 'Minutes' },
  closingMinutesAfter: { max: 1_440, unit: 'Minutes' },
  noteLastHours: { max: 336, unit: 'Hours' },
  noteLateHours: { max: 336, unit: 'Hours' },
  callAfterDays: { max: 90, unit: 'BusinessDays' },
  againAfterDays: { max: 90, unit: 'BusinessDays' },
  crossOffAfterDays: { max: 90, unit: 'BusinessDays' },
};

const GROUPS = [
  {
    title: 'settingsClosing',
    fields: ['closingMinutesBefore', 'closingMinutesAfter'],
    shows: ['closingCard', 'closingAsk'],
  },
  {
    title: 'settingsNote',
    fields: ['noteTime', 'noteLastHours', 'noteLateHours'],
    shows: ['noteDue', 'noteLast', 'noteLate'],
  },
  {
    title: 'settingsCall',
    fields: [
      'callTime',
      'officeOpens',
      'officeCloses',
      'callAfterDays',
      'againAfterDays',
      'crossOffAfterDays',
    ],
    shows: ['callPrepare', 'callDated', 'callDue', 'callAgain', 'crossOff'],
  },
] as const satisfies { title: string; fields: (NumberName | ClockName)[]; shows: PreviewName[] }[];

export interface SettingFieldsProps {
  readonly values: Draft;
  readonly set: <Name extends keyof Settings>(name: Name, value: Settings[Name] | null) => void;
}

interface TimetableProps extends SettingFieldsProps {
  /** A sentence on how a setting contradicts another, if it does. */
  readonly clashOf: (name: keyof Settings) => string | undefined;
}

function isNumber(name: NumberName | ClockName): name is NumberName {
  return name in NUMBERS;
}

/** One number or clock time of the timetable. */
function TimetableField({
  name,
  values,
  set,
  clashOf,
}: TimetableProps & { name: NumberName | ClockName }) {
  const label = words(`setting_${name}`);
  const value = values[name];
  const clash = clashOf(name);
  if (!isNumber(name)) {
    const problem = isSound(name, value) ? clash : words('problem_clock');
    const time = typeof value === 'string' ? value : '';
    return (
      <TimeField label={label} value={time} onValue={(to) => set(name, to)} problem={problem} />
    );
  }
  const { max, unit } = NUMBERS[name];
  const min = name === 'closingMinutesBefore' ? 5 : name === 'closingMinutesAfter' ? 0 : 1;
  return (
    <NumberField
      label={label}
      unit={words(`unit${unit}`)}
      value={typeof value === 'number' ? value : null}
      min={min}
      max={max}
      onValue={(to) => set(name, to)}
      problem={isSound(name, value) ? clash : words('problem_range', min, max)}
    />
  );
}

/** The timetable: when each step is due, and what that comes to; and how the note is written. */
export function TimetableFields(props: TimetableProps & { preview: ShownPreview }) {
  return GROUPS.map(({ title, fields, shows }) => (
    <section key={title} class="list-section">
      <h2 class="list-title">{words(title)}</h2>
      <Card padded>
        <div class="aw-form">
          {title === 'settingsNote' && <NoteFields values={props.values} set={props.set} />}
          {title === 'settingsCall' && <CallFields values={props.values} set={props.set} />}
          <div class="settings-grid">
            {fields.map((name) => (
              <TimetableField key={name} name={name} {...props} />
            ))}
          </div>
          <PreviewList preview={props.preview} names={shows} />
        </div>
      </Card>
    </section>
  ));
}
