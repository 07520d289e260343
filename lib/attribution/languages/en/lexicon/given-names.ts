const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Frequent given names, to tell who *he* and *she* can be; a name in neither list is left open. */
export const MEN = set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew ' +
    'joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott ' +
    'brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter ' +
    'kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy ' +
    'bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley bill barack mitt ' +
    'ted mike tim tom bernie marco jeb rand ben chuck mitch harry dan jim rick steve greg ken rob ron sam tony vladimir volodymyr xi jinping ' +
    'emmanuel boris keir rishi benjamin olaf recep viktor ivan sergei dmitry oleksandr andriy mohammed muhammad ahmed ali hassan abdul omar ' +
    'yusuf ibrahim carlos luis jorge pedro antonio francisco manuel javier pablo diego hans klaus stefan wolfgang pierre jean francois jacques ' +
    'lloyd antony jake merrick colin vince nigel gordon tony martin simon neil ian graham stuart derek trevor kim hiroshi kenji narendra rahul ' +
    'elon jeff mark sundar satya warren rex newt rudy corey reince kellan lindsey-g evan clive ross harald leonard colm howard erik karl gareth samuel callum roy graham piet jonas emil milan rafiq hugo oscar felix anders lars sven nils stephan matthias dieter jurgen heinz luca marco giuseppe paolo andrei nikolai yuri igor oleg mikhail alexei',
);
export const WOMEN = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna ' +
    'michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma ' +
    'nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia ' +
    'victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances ' +
    'kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie ' +
    'brittany charlotte marie kayla alexis lori hillary kamala ivanka melania kellyanne elena olga natalia irina ursula angela theresa marine ' +
    'nikki condoleezza madeleine loretta sonia ruth elena jill hilary nicola priti liz jacinda sanna rosaly anezina cecile tulsi ilhan rashida ' +
    'alexandria susana michele claire kirsten dianne barbara debbie donna huma cheryl sheryl marissa meg mary-anne fatima aisha leila zainab lena ingrid greta astrid harriet philippa deirdre lorna bettina corinne karin sally agathe ylva ruth vera petra birgit sabine monika ulrike heike giulia francesca lucia carmen pilar beatriz ana joana svetlana tatiana oksana yulia ludmila nadia samira yasmin mei priya anjali sunita',
);
