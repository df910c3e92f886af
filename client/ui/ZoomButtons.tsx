import { IconButton } from './Button.tsx';

/** Zoom for those who neither wheel nor pinch. */
export function ZoomButtons({ onZoom, onFit }: { onZoom(factor: number): void; onFit(): void }) {
  return (
    <div className="ui-zoom">
      <IconButton label="Zoom in" shortcut="+" onPress={() => onZoom(1.25)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </IconButton>
      <IconButton label="Zoom out" shortcut="-" onPress={() => onZoom(0.8)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </IconButton>
      <IconButton label="Fit the whole drawing" shortcut="f" onPress={onFit}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </IconButton>
    </div>
  );
}
