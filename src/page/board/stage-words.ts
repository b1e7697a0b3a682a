import type { Stage } from '../../interviews/stage.ts';
import { type MessageKey, words } from '../../platform/words.ts';

const NAMES: Record<Stage, readonly [name: MessageKey, empty: MessageKey]> = {
  ahead: ['stageAhead', 'stageAheadEmpty'],
  closing: ['stageClosing', 'stageClosingEmpty'],
  note: ['stageNote', 'stageNoteEmpty'],
  waiting: ['stageWaiting', 'stageWaitingEmpty'],
  call: ['stageCall', 'stageCallEmpty'],
  'cross-off': ['step_crossOff', 'stageCrossOffEmpty'],
  closed: ['stageClosed', 'stageClosedEmpty'],
};

/** What a stage is called, at the head of its column. */
export function describeStage(stage: Stage): string {
  return words(NAMES[stage][0]);
}

/** What is said where no interview is in it. */
export function describeEmpty(stage: Stage): string {
  return words(NAMES[stage][1]);
}
