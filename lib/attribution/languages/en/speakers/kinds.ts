import type { SourceClass } from '../../../../model';
import { ORGANISATIONS } from '../lexicon/bodies';
import type { Classed } from './classed';
import { namesSeveralStates } from './intergovernmental';

/** What a common noun for a body demands of the body that it may stand for. */
export interface Kind {
  sourceClass: SourceClass;
  /** Names that say they are something else. */
  not: RegExp;
  /** Names of bodies of another class that are called so too. */
  also?: (name: string) => boolean;
}

/** *The Rome-based agency* may be one of several states, or one for news. */
const isAgency = (name: string): boolean =>
  namesSeveralStates(name) || /\bagency\b/i.test(name) || NEWS_AGENCY.test(name);

const NEWS_AGENCY =
  /\b(?:Press|Reuters|AFP|AP|TASS|Tass|Xinhua|Yonhap|Interfax|Kyodo|WAM|SPA|ANSA|dpa|EFE|Anadolu|IRNA|KCNA)\b/;

const NO_FIRM =
  /\b(?:institute|university|college|school|union|association|foundation|council|committee|museum|hospital|charity|society|federation|party|club|academy|observatory|movement|league|guild|nato|united nations|un|eu|church|coalition|alliance|campaign|commission)\b/i;

/** What plays in a league is no league. */
const NO_CLUB =
  /\b(?:league|association|federation|trust|university|union|company|inc|ltd|plc|bank|fifa|uefa|fa)\b/i;

const NO_GROUP =
  /\b(?:university|college|school|bank|airlines?|inc|corp|ltd|plc|museum|hospital|campaign|mutual)\b/i;

const NO_POLICE = /^(?!.*\b(?:police|constabulary|gendarmerie|guard)\b)/i;

const NO_TRUST = /^(?!.*\btrust$)/i;

const NO_PAPER = /\b(?:radio|tv|television|channel|network|broadcaster)\b/i;

const KINDS: readonly [heads: RegExp, kind: Kind][] = [
  [
    /^(?:company|firm|start-?up|miner|pollster|consultancy|shipper|refiner|exporter|telco|conglomerate|chipmaker|carmaker|automaker|drugmaker|planemaker|retailer|airline|carrier|insurer|lender|broker|operator|utility|manufacturer|maker|developer|giant|supplier|business|grocer|supermarket|chain|bank|fund|investor|builder|housebuilder|brewer|publisher)$/,
    { sourceClass: 'organisation', not: NO_FIRM },
  ],
  [/^(?:club|side|outfit)$/, { sourceClass: 'organisation', not: NO_CLUB }],
  [
    /^(?:group|organi[sz]ation|charity|association|nonprofit|body|alliance|coalition|network|movement|think-tank|guild|union|ngo|non-profit|nonprofit|tank|party|institute|federation|consortium)$/,
    { sourceClass: 'organisation', not: NO_GROUP },
  ],
  [/^(?:force|constabulary)$/, { sourceClass: 'official', not: NO_POLICE }],
  [/^(?:trust)$/, { sourceClass: 'official', not: NO_TRUST }],
  [
    /^(?:agency)$/,
    {
      sourceClass: 'official',
      not: /\b(?:court|police|parliament|congress|senate|house|army|navy|embassy|government|trust)$/i,
      also: isAgency,
    },
  ],
  [
    /^(?:ministry|department|authority|office|regulator|watchdog|bureau|directorate|service|inspectorate|commission)$/,
    {
      sourceClass: 'official',
      not: /\b(?:court|police|parliament|congress|senate|house|army|navy|embassy|government|trust)$/i,
    },
  ],
  [
    /^(?:paper|newspaper|daily|weekly|magazine|outlet|broadcaster|site|station|publication|journal)$/,
    { sourceClass: 'media', not: NO_PAPER },
  ],
];

/** Whether the noun is one for a firm or a club: *the mining company*, *the Leeds side* tell no name. */
export function isClubOrFirm(head: string): boolean {
  return KINDS[0]![0].test(head) || KINDS[1]![0].test(head);
}

/** What *the company*, *the agency*, *the paper* and the like stand for; null for any other noun. */
export function kindOf(head: string): Kind | null {
  return KINDS.find(([heads]) => heads.test(head))?.[1] ?? null;
}

/** Whether a body of this class and name may be meant; one whose name tells no kind may be a firm or a paper. */
export function ofKind({ sourceClass, not, also }: Kind, name: string, classed: Classed): boolean {
  if (not.test(name)) return false;
  if (classed.sourceClass === sourceClass || also?.(name)) return true;
  const unknown = classed.reason.rule === 'named' || classed.sourceClass === 'organisation';
  return unknown && sourceClass === 'media' && !saysItsKind(name);
}

function saysItsKind(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => ORGANISATIONS.has(word));
}
