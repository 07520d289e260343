import { i18n } from '#i18n';

export const EXPORT_FORMATS = [
  'markdown',
  'html',
  'csv',
  'annotations',
  'hypothesis',
  'readwise',
  'csl',
  'ris',
  'bibtex',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** In which format the article leaves; choosing one hands over the file. */
export function ExportChoice({ onExport }: { onExport(format: ExportFormat): void }) {
  return (
    <select
      className="field choice"
      data-action="export"
      aria-label={i18n.t('export.label')}
      value=""
      onChange={(event) => {
        const format = EXPORT_FORMATS.find((one) => one === event.target.value);
        if (format) onExport(format);
      }}
    >
      <option value="" disabled>
        {i18n.t('export.label')}
      </option>
      {EXPORT_FORMATS.map((format) => (
        <option key={format} value={format}>
          {i18n.t(`export.${format}`)}
        </option>
      ))}
    </select>
  );
}
