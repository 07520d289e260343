import { i18n } from '#i18n';
import { SOURCE_CLASSES } from '../../lib/model';
import { ClassIcon } from '../shared/class-icon';
import './marks-legend.css';

/** How marks are read: shape is the kind of statement, colour the class of its source. */
export function MarksLegend() {
  return (
    <div className="marks-legend">
      <ul>
        <Kind kind="direct" name={i18n.t('welcome.fill')} means={i18n.t('welcome.fillMeans')} />
        <Kind kind="indirect" name={i18n.t('welcome.line')} means={i18n.t('welcome.lineMeans')} />
        <Kind kind="mixed" name={i18n.t('welcome.both')} means={i18n.t('welcome.bothMeans')} />
        <Kind kind="hedged" name={i18n.t('welcome.dotted')} means={i18n.t('welcome.dottedMeans')} />
      </ul>
      <h3>{i18n.t('welcome.classesTitle')}</h3>
      <ul>
        {SOURCE_CLASSES.map((each) => (
          <li key={each} data-class={each} className="marks-legend-class">
            <ClassIcon sourceClass={each} /> {i18n.t(`sourceClass.${each}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Kind({ kind, name, means }: { kind: string; name: string; means: string }) {
  return (
    <li data-class="official">
      <span className="marks-legend-sample" data-kind={kind}>
        {name}
      </span>{' '}
      {means}
    </li>
  );
}
