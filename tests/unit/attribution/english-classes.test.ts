import { describe, expect, test } from 'vitest';
import { classOfBody } from '../../../lib/attribution/languages/en/speakers/class-of-body';
import { classOfPerson } from '../../../lib/attribution/languages/en/speakers/class-of-person';

describe('the class of a post', () => {
  test.each([
    ['cabinet member for housing and homelessness', 'official'],
    ['chief executive of the health board', 'official'],
    ["council's solicitor", 'official'],
    ["directorate's flood manager for the county", 'official'],
    ['member of parliament for the valley', 'official'],
    ['chancellor of the exchequer', 'official'],
    ['shadow chancellor', 'official'],
    ['chair of the House Armed Services Committee', 'official'],
    ['economic adviser to President Quill', 'official'],
    ['deputy national security adviser', 'official'],
    ['city manager', 'official'],
    ['police officer', 'official'],
    ['Azmari president', 'official'],
    ['regional commander of the civil guard', 'official'],
    ["Norland's ambassador to the United Nations", 'official'],
    ['president of the European Council', 'organisation'],
    ['European Union foreign policy chief', 'organisation'],
    ['UC-AFT President', 'person'],
    ['president and chairwoman of the club', 'person'],
    ['executive director of National Bakers United', 'person'],
    ['director of the National Center for Preparedness at Ardley University', 'person'],
    ['chief executive officer of Private Jet Services', 'person'],
    ['Republican National Committee Chairman', 'person'],
    ['general secretary', 'person'],
    ['Norland businessman', 'person'],
    ['Candidate for governor', 'person'],
    ['close friend of the mayor', 'person'],
    ['lawyer for the senator', 'person'],
    ['former chair of the council and governor', 'person'],
    ['treasurer of the baking society', 'person'],
    ['Republican and former governor and senator', 'person'],
    ['geologist at the weather service', 'person'],
    ['England captain', 'person'],
    ["league's state unit president", 'person'],
    ["Norway's army chief", 'official'],
    ['sarpanch of Dhamni village', 'official'],
    ['Congress spokesperson', 'organisation'],
    ['Norland Bureau on Roads chair', 'official'],
    ['Bank of Thailand deputy governor', 'official'],
    ['Chamber of Bakers president', 'person'],
    ["head of the Centre for Maps at Norland's Land Ministry", 'official'],
    ['left-wing President', 'official'],
    ['opposition deputy', 'official'],
    ['presidential spokesman', 'official'],
    ['civil defence spokesman', 'official'],
    ['chief medical officer', 'official'],
    ["club's chief medical officer", 'person'],
    ['director of public prosecutions', 'official'],
    ['permanent representative to the UN', 'official'],
    ['state epidemiologist', 'official'],
    ['chief of staff to the president', 'official'],
    ['commander of the Northern group of forces', 'official'],
    ['spokesman for the 9th Brigade', 'official'],
    ['spokesman for the Valley Liberation Army', 'organisation'],
    ['IMF managing director', 'organisation'],
    ['U.N. special rapporteur on prisons in Norway', 'organisation'],
    ['European Commissioner for Trade', 'organisation'],
    ['chair of the board', 'person'],
    ['first officer', 'person'],
    ['Auditor-General', 'official'],
    ['Opposition Leader', 'official'],
    ['opposition leader', 'person'],
    ['Bakers Union state secretary', 'person'],
  ])('%s: %s', (role, sourceClass) => {
    expect(classOfPerson(role, null).sourceClass).toBe(sourceClass);
  });

  test.each([
    ['group leader', 'Cllr', 'official'],
    ['founder of a charity', 'Col.', 'person'],
    [null, 'Inspector', 'official'],
  ])('%s with the title %s: %s', (role, rank, sourceClass) => {
    expect(classOfPerson(role, rank).sourceClass).toBe(sourceClass);
  });
});

describe('the class of a body', () => {
  test.each([
    ['Kelbrook NHS Foundation Trust', 'official'],
    ['Kelbrook Health Trust', 'official'],
    ['Department for Culture, Media and Sport', 'official'],
    ['House Armed Services Committee', 'official'],
    ['F.A.A.', 'official'],
    ['Transport for London', 'official'],
    ['Secret Service', 'official'],
    ['Private Jet Services', 'organisation'],
    ['United Workers’ Congress', 'organisation'],
    ['Arctic Shipping Council', 'organisation'],
    ['Priorities Norway', 'organisation'],
    ['travel agency', 'organisation'],
    ['news agency', 'media'],
    ['editorial board', 'media'],
    ['Universities UK', 'organisation'],
    ['Department for Education source', 'anonymous'],
    ['forest guard', 'anonymous'],
    ['border guard', 'official'],
    ['UN officials', 'organisation'],
    ["Norway's UN envoy", 'official'],
    ['business groups', 'anonymous'],
    ['separatist administration', 'organisation'],
    ['UN officials in Norway', 'organisation'],
    ['8th Brigade', 'official'],
    ['Valley Independence Army', 'organisation'],
  ])('%s: %s', (name, sourceClass) => {
    expect(classOfBody(name).sourceClass).toBe(sourceClass);
  });
});
