import { Library, PanelRight, Settings } from 'lucide-react';
import { i18n } from '#i18n';
import './page-footer.css';

interface PageFooterProps {
  marksShown?: boolean | undefined;
  onMarksShown?: ((shown: boolean) => void) | undefined;
  onSidePanel?: () => void;
  onLibrary(): void;
  onOptions(): void;
}

/** The ways out of the popup and the side panel; in view however long the list is. */
export function PageFooter(props: PageFooterProps) {
  const { marksShown, onMarksShown, onSidePanel, onLibrary, onOptions } = props;
  return (
    <footer className="page-footer">
      {onSidePanel && (
        <button
          type="button"
          className="button"
          data-action="open-side-panel"
          onClick={onSidePanel}
        >
          <PanelRight className="icon" aria-hidden="true" /> {i18n.t('surface.sidePanel')}
        </button>
      )}
      {marksShown !== undefined && onMarksShown && (
        <button
          type="button"
          className="button"
          data-action="toggle-marks"
          onClick={() => onMarksShown(!marksShown)}
        >
          {i18n.t(marksShown ? 'surface.hideMarks' : 'surface.showMarks')}
        </button>
      )}
      <span className="page-footer-space" />
      <button type="button" className="button" data-action="open-library" onClick={onLibrary}>
        <Library className="icon" aria-hidden="true" /> {i18n.t('surface.library')}
      </button>
      <button
        type="button"
        className="button button-icon"
        data-action="open-options"
        aria-label={i18n.t('surface.options')}
        title={i18n.t('surface.options')}
        onClick={onOptions}
      >
        <Settings className="icon" aria-hidden="true" />
      </button>
    </footer>
  );
}
