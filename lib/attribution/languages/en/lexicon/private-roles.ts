import { wordSet } from './word-set';

/** Who somebody is to another, or wants to be: never a post. */
export const RELATIONS = wordSet(
  `wife husband father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
  widow widower partner girlfriend boyfriend fiancé fiancée friend neighbour neighbor colleague relative ex-wife ex-husband father-in-law mother-in-law
  ally critic rival opponent challenger supporter backer donor biographer successor predecessor candidate nominee hopeful contender frontrunner front-runner
  strategist consultant operative pollster lobbyist veteran survivor witness victim founder co-founder owner co-owner resident native pensioner volunteer
  activist campaigner dissident defector refugee delegate rebel insurgent`,
);

/** Callings and trades: who follows one speaks for themselves, whoever employs them. */
export const EXPERT_POSTS = wordSet(
  `scientist researcher professor lecturer reader fellow academic scholar analyst economist historian statistician mathematician physicist chemist
  geochemist botanist epidemiologist climatologist forecaster author co-author writer journalist reporter correspondent columnist editor broadcaster
  doctor physician surgeon paediatrician pediatrician nurse midwife physiotherapist therapist psychiatrist pharmacist dentist paramedic vet veterinarian
  teacher tutor student pupil engineer programmer designer architect farmer baker butcher fisherman trader driver pilot sailor skipper captain
  coach player striker midfielder defender goalkeeper worker employee expert specialist planner artist actor actress singer musician composer
  pastor priest vicar imam rabbi bishop archbishop manager-coach barrister host presenter anchor`,
);
