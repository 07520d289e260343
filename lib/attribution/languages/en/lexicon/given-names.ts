import { wordSet } from './word-set';

/** Frequent given names, to tell who *he* and *she* can be; a name in both lists, or in neither, is left open. */
export const MEN = wordSet(
  // English
  `kim robin sasha james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter
  kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan
  billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley bill
  barack mitt ted mike tim tom bernie marco jeb rand ben chuck mitch harry dan jim rick steve greg ken rob ron sam tony clive ross leonard
  colm howard lloyd antony jake merrick colin vince nigel gordon martin simon neil ian graham stuart derek trevor elon jeff warren rex newt
  rudy corey reince evan callum gareth hugo oscar felix adrian alastair alec alex alfred alfie allan angus archie barry bart basil bernard
  bert bob boyd brad brendan brent brett calvin cameron cecil chad chester chris clarence clark claude clayton clifford clint clinton clyde
  cody conor craig curtis cyril dale damian damien darrell darren dave dean declan desmond dick dominic don doug duncan dwight earl eddie
  edgar edmund edwin elijah elliot elliott ellis elmer ernest ernie fergus finn floyd francis franklin fred freddie frederick garrett gavin
  gene geoff geoffrey gerard gilbert giles glen glenn grant guy hal hamish hank harvey hector herbert herman horace hubert hugh humphrey
  irving isaac isaiah ivor jamie jared jarvis jasper jay jed jerome jimmy joel jonah jonathon jude julian karl kelvin kenny kieran kirk kurt
  lance leon leroy lester lewis liam lionel luke luther lyle malcolm marcus mario marshall marvin maurice max maxwell melvin miles milton
  mitchell mort morris moses myron ned nelson nick nicky norman oliver orville oswald otis owen percy perry pete phil preston quentin ramsay
  reg reginald reuben rhys rodney roland rory rupert russ sebastian shane shaun shawn sheldon sidney silas solomon spencer stan stanley
  stewart stu tobias toby todd travis trent tristan troy tucker vernon victor wade wallace ward warwick wesley wilfred will winston woodrow
  wyatt zach zack`,
  // Romance
  `carlos luis jorge pedro antonio francisco manuel javier pablo diego pierre jean francois françois jacques luca giuseppe paolo giovanni
  lorenzo matteo massimo roberto sergio silvio stefano vittorio enrico federico fabio franco gianni alessandro alberto alfonso alfredo
  alvaro andres andrés angelo armando arturo augusto benito bruno camilo cesar césar claudio cristiano cristobal eduardo emilio enrique
  ernesto esteban felipe fernando fidel gerardo gilberto gonzalo guillermo gustavo hernan ignacio jaime jesus jesús joao joão joaquin
  joaquín josé juanjo julio leandro leonel lucas luiz manoel marcelo marcos mariano mateo mauricio miguel nestor nicolas nicolás octavio
  orlando óscar osvaldo patricio paulo rafael ramon ramón raul raúl ricardo rodrigo rogelio ruben rubén salvador santiago tomas tomás
  vicente xavier alain antoine bertrand cedric cédric didier edouard édouard emmanuel etienne étienne fabrice frederic frédéric gaston
  gérard gilles guillaume henri herve hervé jérôme laurent lucien luc marcel mathieu maxime olivier pascal philippe raphael rene rené romain
  sylvain thibault thierry yann yves yannick ion mihai radu bogdan florin traian`,
  // German, Dutch, Nordic
  `hans klaus stefan wolfgang olaf harald erik piet jonas emil anders lars sven nils stephan matthias dieter jurgen jürgen heinz friedrich
  gerhard gunther günter günther heiko helmut hermann horst jens joachim jochen joerg jörg johann johannes josef karsten konrad kristian
  lothar ludwig lukas manfred markus norbert otto rainer reinhard rolf rudolf rudi sigmar siegfried thorsten till torsten uwe volker werner
  wilhelm armin boris bram bas dirk gert geert henk jan jeroen joost joris koen maarten pieter ruud sander sjoerd willem wim wouter aksel
  arne bengt bjarne bjorn björn bjørn carl-gustaf einar espen fredrik frode gunnar gustav hakan håkan halvard henrik ingvar ivar jakob johan
  jorgen jørgen kaare kjell knut leif magnus mats mikael mikkel niels odd ole olav olof oskar per peder petter poul rasmus sigurd soren
  søren stellan sture svein thor tor torbjorn ulf aki antti eero esko heikki ilkka jari jukka juha kalle mikko olli pekka sauli tapio timo
  ville`,
  // Slavic, Baltic, Hungarian, Greek, Turkish
  `vladimir volodymyr viktor ivan sergei sergey dmitry dmitri oleksandr andriy andrei andrey nikolai nikolay yuri yury igor oleg mikhail
  alexei aleksei aleksandr alyaksandr anatoly arkady artem denys dmytro fyodor gennady georgy grigory ihor ilya kirill konstantin leonid
  maksim maxim mykhailo mykola oleh oleksiy pavel pavlo petro pyotr roman ruslan rustem semyon serhiy serhii stanislav stepan taras vadim
  vadym valentin valery vasily vasyl viacheslav vitali vitaly vitalii vyacheslav yaroslav yevgeny yevhen zelimkhan jaroslav miroslav milan
  milos miloš milorad slobodan aleksandar branko dragan goran ivica marko nikola petar zoran zdravko zoltan andrzej bartosz grzegorz jacek
  jaroslaw jarosław jerzy kamil krzysztof lech leszek maciej marek mariusz mateusz pawel paweł piotr radoslaw radosław ryszard slawomir
  tadeusz tomasz wojciech zbigniew andrej ladislav vaclav václav zdenek gintaras gitanas valdis arturs edgars attila balint bálint bela
  ferenc gabor gábor gyorgy györgy imre istvan istván janos jános laszlo lászló mihaly sandor sándor tamas tamás tibor antonis costas
  dimitris giorgos kostas kyriakos nikos panos spyros stavros theodoros yannis yanis ahmet ali bulent cem emre ekrem fatih hulusi ismet
  kemal mehmet mevlut mustafa orhan ozgur recep selahattin suleyman tayyip yasar`,
  // Arabic, Hebrew, Persian, African
  `mohammed muhammad mohamed mohammad ahmed ahmad hassan hasan hussein husain abdul abdullah abdulaziz abdel omar umar yusuf yousef youssef
  ibrahim khalid khaled karim kareem faisal fahad salman sultan tariq tarek walid waleed ziad zaid samir sami saad saeed said rami rashid
  nasser nabil mansour mahmoud mahmud majid marwan jamal hamid hamza haitham hisham fouad fuad bashar bilal anwar amr amir ammar akram adel
  yahya yasser ismail ismael osama riyad raed munir imad ehud benny gideon naftali yair yoav yitzhak shimon moshe menachem avi avigdor dov
  eitan eli gadi itamar bezalel yossi zeev reza hossein javad mehdi mohsen masoud ebrahim ehsan farhad behrouz dariush esmail kaveh abebe
  abiy bola chinedu chukwuma emeka femi goodluck idris isaias jomo kofi kwame kwesi mobutu muhammadu obi olusegun raila sipho tendai thabo
  uhuru umaru yaw yoweri`,
  // South and East Asian
  `narendra rahul rajiv rajesh ramesh ravi sanjay sundar satya suresh sunil vijay vikram vivek ajay ajit akhil amit anand anil arjun arun
  arvind ashok ashwin deepak dev dinesh gaurav gopal harish imran jawaharlal karan kiran krishna kumar lal mahesh manish manmohan manoj
  mohan mukesh naveen nawaz nikhil nitin pankaj pradeep prakash pranab praveen rafiq raj raja rajnath rakesh rishi rohit sachin sandeep
  shehbaz shivraj siddharth subrahmanyam vinod yogi asif bilawal pervez zulfikar jinping keqiang hiroshi kenji akira haruki hideo hideki
  hiro ichiro junichiro kazuo kenta kenzo koji makoto masao masashi naoto nobuo osamu ryo ryota satoshi shigeru shinzo shinji taro takashi
  takeshi tatsuya toshio yasuo yoshihide yoshiro yukio fumio joko prabowo susilo mahathir najib benigno ferdinand ramil thaksin prayuth
  thein ban-ki jae-in myung-bak seok-youl jong-un jong-il`,
);
export const WOMEN = wordSet(
  // English
  `robin sasha mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
  michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
  nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
  victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
  kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
  brittany charlotte marie kayla alexis lori hillary kamala ivanka melania kellyanne ursula nikki condoleezza madeleine loretta sonia elena
  jill hilary nicola liz jacinda priti alexandria susana michele claire kirsten dianne debbie huma sheryl marissa meg mary-anne harriet
  philippa deirdre lorna sally agathe ada adele agnes aileen alexandra alison allison amelia amelie anastasia anita anne annette annie
  antonia ariana arlene audrey ava bea beatrice becky belinda bella bernadette bernice beth bethany bianca bonnie bridget camilla
  candace cara carla carly carmen carole caroline carrie cassandra cassie cecilia celeste celia celine chelsea cherie chloe christa christy
  cindy clara clare colleen connie constance cora corinne cornelia courtney crystal daisy daphne dawn delia della desiree dolores dora
  doreen edie edith edna eileen elaine eleanor elisa elise eliza ella ellen ellie eloise elsa elsie emilia erica erika erin esme esther
  ethel eunice eva eve faith faye felicity fern fiona flora florence freya gail gemma geneva georgia georgina geraldine gertrude gillian
  gina ginger ginny gladys glenda greta gwen gwendolyn hattie hazel heidi helena henrietta hope imelda imogen ida ingrid irene iris isabel
  isabelle isla isobel ivy jacqui jade jan jane janine jasmine jeanette jeanne jemima jenna jennie jenny jeri jo joanna joanne jocelyn jodie
  johanna josephine joy juanita judi juliana juliet kate kathie kathy katie katrina kaye keira kerry kim kirsty kirstie kristen kristin
  kristina kristine krystal lara larissa latoya lea leah leanne leigh-ann lena lenora leona leticia letitia liana lila lillian lilian lily
  lindsay lindsey lola lorena lorraine lottie louisa louise lucia lucille lucinda lucy luella lydia lynda lynn lynne mabel mackenzie mae
  maeve maggie maisie mandy marcia marcella margarita margery margot marianne maribel marina marjorie marlene marsha maud maude maura
  maureen mavis maxine maya melanie melinda melody mercedes meredith mia mildred millicent millie mindy mira miranda miriam moira mollie
  molly mona monica morag muriel myra myrtle nadine naomi natasha nell nellie nettie nina noelle nora noreen norma odette olga olive opal
  ottilie paige pam patsy patti patty paula pauline pearl peggy penelope penny petra phoebe phyllis poppy priscilla prudence queenie ramona
  reba regina rena renee rhoda rhonda rita roberta robyn rosa rosalind rosalie rosalyn rose rosemary rosie rowena roxanne ruby sabrina sadie
  saoirse selena selma serena shannon shauna sheena sheila shelley sheri sherri sherry shona sian sinead siobhan sophie stacey stella sue
  susannah susanne suzanne suzy sybil sylvia tabitha tamara tammy tania tanya tara tasha tessa tess thelma thea therese tilda tina toni
  tracey tracy trina trisha trudy tyra una valerie vanessa vera verity verna vicki vicky viola violet vivian vivien vivienne wanda wendy
  wilhelmina wilma winifred yolanda yvette yvonne zara zelda zoe`,
  // Romance
  `lucía francesca giulia pilar beatriz ana joana alejandra alessandra ángela angélica annamaria aurora benedetta camila carlotta carolina
  catalina chiara cinzia claudia concetta concepcion consuelo cristina daniela delfina dilma elisabetta emanuela esperanza estela eugenia
  federica fernanda filomena gabriela gabriella gianna giorgia giovanna graciela guadalupe ilaria ines inés inês isabela isidora jimena
  josefa josefina juana julieta karina leonor letizia ligia luciana lucrezia luisa luísa luz magdalena manuela marcela margherita mariana
  maricarmen mariela marisa marisol marta martina matilde micaela mirella mónica natalia noemi nuria ofelia oriana paloma paola patrizia
  paulina raquel rocio rosalia rosario sabina silvia simona sofia sofía soledad tatiana valentina valeria veronica verónica vilma vittoria
  viviana ximena yesenia adèle agnès amélie anaïs annick aurélie aurore brigitte cécile cecile céline chantal christelle claudette claudine
  colette delphine élisabeth elisabeth elodie élodie emmanuelle estelle fabienne françoise francoise geneviève ghislaine giselle hélène
  helene henriette josette julienne juliette laetitia laure liliane lucette lucie manon margaux marguerite marielle marine marion martine
  mathilde mireille monique mylène nadège nathalie odile paulette pénélope rachida roselyne sandrine ségolène segolene simone solange solène
  stéphanie sylvie thérèse valérie véronique virginie`,
  // German, Dutch, Nordic
  `bettina karin sabine monika ulrike heike birgit angelika anja anke annalena anneliese annegret antje astrid barbel beate bärbel britta
  christiane dagmar dorothea elfriede elke franziska frauke friederike gabriele gerda gisela gudrun hannelore hedwig helga hildegard ilse
  inge ingeborg irmgard jutta karla katarina katharina katja katrin kerstin klara liesel lieselotte liselotte lotte luise margarete margrit
  marlies mechthild nadja nele renate roswitha sahra saskia sibylle sigrid silke sonja stefanie steffi svenja tanja tatjana ulla ute uta
  verena waltraud wiebke ylva anneke annemarie elske femke fleur floor hanneke janneke liesbeth lieke linde maaike marieke marijke marjolein
  mieke mirjam sietske trijntje aase agneta anette anne-marit annika asa åsa astri birgitta birgitte bodil brit britt cecilie charlotta
  dagny ebba elin ellinor emelie erna eva-lena frida frøydis gro grete guri gunilla gunvor hanne hedda hege helle hilde inga inger ingvild
  iselin jette jorunn kaja kari katri katrine kirsti lene lill linnea liv lise lisbeth lotta lovisa mai-britt maj malin margrethe margrete
  marit mette nanna ragnhild ragna randi siri sigrun sissel siv solveig solvej stina sunniva svea synnove sylvi tone tora torill tove trine
  turid unni vibeke vigdis aino anneli anni eija elina hanna helmi irja kaisa kirsi krista laila maarit maija marjatta merja minna outi
  paivi päivi pia riikka ritva saara sanna satu sari sirpa tarja tiina tuula tytti`,
  // Slavic, Baltic, Hungarian, Greek, Turkish
  `irina svetlana oksana yulia yuliya ludmila lyudmila lyubov galina ekaterina yekaterina elizaveta yelena nadezhda nadia ninel raisa larisa
  ksenia kseniya kateryna lesya liudmyla mariya maryna nataliya nataliia olena oleksandra polina sofiya tetiana valeriya viktoria viktoriya
  yana yaroslava yevgenia yevheniia zhanna zinaida zoya agnieszka aleksandra alicja beata bogna bozena dorota edyta elzbieta elżbieta ewa
  grazyna grażyna halina iwona izabela jadwiga jolanta justyna katarzyna kinga krystyna magda malgorzata małgorzata marzena renata sylwia
  urszula wieslawa wioletta zofia zuzana biljana bojana branka danica dragana dubravka gordana ivana jadranka jasna jelena jovana kolinda
  ljiljana maja milena mirjana natasa nevena sanja slavica snezana vesna zorica alena blanka hana jana jarmila jitka lenka libuse marketa
  milada pavla radka sarka tereza veronika zdenka dalia ingrida rasa ruta agota aniko anikó erzsebet eszter ildiko ildikó ilona judit
  katalin krisztina piroska reka réka timea zsofia zsuzsanna aikaterini dimitra eleni fofi katerina konstantina melina niki panagiota aysel
  ayse ayşe canan elif emine esra fatma gulnar gülnar gulsen gülşen hatice meral nurcan pinar selin sevgi sibel tansu zehra zeynep`,
  // Arabic, Hebrew, Persian, African
  `fatima aisha leila zainab samira yasmin amal amina amira asma aya aziza bushra dalal dina farah farida fatemeh fawzia ghada hala halima
  hanan hind huda iman inas jamila karima khadija lama lamia latifa leyla lina loubna lubna maha malak manal maryam maysa muna nahed najat
  najla nawal noura nura rabia rana rania rasha rima reem rola ruba sabah safiya sahar salma samar sana shaima shireen siham souad suad suha
  sumaya tahani wafa warda yara zahra zeina ayelet dorit galit golda hadas hila idit ilana limor merav michal miri noa orit orly ravit ronit
  rivka shelly shira shulamit sigal tali tamar tzipi tzipora yael yaffa yifat yuli zehava bahareh masih narges nasrin nazanin neda parisa
  shirin shohreh simin soraya taraneh abena adaeze adanna adwoa afua ama amara asha awa binta buchi chiamaka chidinma chimamanda chioma esi
  fatou funmi funke hauwa hawa hadiza kadiatou khady lindiwe mariama mwende naledi ngozi nkechi nkosazana nomsa nosipho nozizwe oby obiageli
  oluchi rokhaya sahle-work thandi thandiwe thuli wambui wangari wanjiku winnie yewande zanele zodwa`,
  // South and East Asian
  `priya anjali sunita aditi aishwarya amrita ananya anushka aparna archana arundhati bhavna deepa deepika devika divya geeta gita indira
  indra jaya jayalalitha jyoti kalpana kareena kavita lakshmi lalita lata leela madhu mamata manisha maneka mayawati meena meera meenakshi
  nalini neha nirmala nisha padma pooja pratibha preeti priyanka radha rani rekha renuka ritu rohini rupa sangeeta sarita saroj savita seema
  shabana shanta sheela shilpa shobha shreya smriti smita sonal sudha sushma swati uma usha vandana vasundhara vidya vinita benazir hina
  malala hasina khaleda rosaly anezina tulsi ilhan rashida mei xiaoling yingying aiko akiko asuka ayako ayumi chie chiyo emi eriko fumiko
  hanae haruka haruko hiroko hitomi junko kaori kazuko keiko kiyoko kumiko machiko makiko mariko masako mayumi megumi michiko midori miho
  minako misako mitsuko miyuki naoko natsuki noriko reiko risa sachiko sadako sakura satoko sayuri shizuka sumiko takako tamaki tomoko
  yasuko yoko yoshiko yuka yukari yukiko yuko yumi yumiko yuriko geun-hye yong-hee corazon imee leni loida megawati puan retno yingluck
  quynh huong lan-anh thuy`,
);
