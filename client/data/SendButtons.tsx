import { Button } from '../ui/Button.tsx';

interface SendButtonsProps {
  isReady: boolean;
  onSend: (dryRun: boolean) => void;
}

/** Tries an import, or does it. */
export function SendButtons({ isReady, onSend }: SendButtonsProps) {
  return (
    <div className="data-actions">
      <Button isDisabled={!isReady} onPress={() => onSend(true)}>
        Try (dry run)
      </Button>
      <Button look="primary" isDisabled={!isReady} onPress={() => onSend(false)}>
        Import
      </Button>
    </div>
  );
}
