import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** What Afterword helps with, where nothing is tracked yet, and how to begin. */
export function Method({ onAdd }: { onAdd: () => void }) {
  const lines = (['Closing', 'Note', 'Call', 'CrossOff'] as const).map((part) => ({
    title: words(`method${part}Title`),
    text: words(`method${part}`),
  }));
  return (
    <EmptyState title={words('emptyTitle')} lines={lines}>
      <Button kind="primary" icon="add" onPress={onAdd}>
        {words('addInterview')}
      </Button>
    </EmptyState>
  );
}
