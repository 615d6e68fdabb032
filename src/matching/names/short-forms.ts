/** First names that one person bears in turn: short forms and spellings. Our own list. */
export const SHORT_FORMS: readonly string[] = `
  mohammed mo mohammad muhammad muhammed mohamed mohamad muhamed mohamud mohd muhamad mehmet
  mamadou; ahmed ahmad ahmet achmed; hussain hussein husain husayn hossain hussien; hassan
  hasan; yusuf yousuf yousef yusef youssef yousaf yusaf; joseph joe joey jozef josef jose;
  ibrahim ebrahim ibraheem ibby; abraham abe; ismail ismael esmail; isa eesa issa; musa moosa;
  yaqub yaqoob; jacob jake jakub kuba jakob; zakariya zakaria zachary zach zack zac zak; omar
  umar omer umer; usman uthman osman usmaan; bilal bilaal; imran emran; abdullah abdallah
  abdulla abdul; fatima fatema fatimah fathima fatuma fatma; aisha ayesha aysha aishah aaisha
  aicha; khadija khadijah khadeeja kadija; maryam mariam maryum miriam mariama; mary maria marie
  marya maire molly; zainab zaynab zeinab zeynep; zara zahra; sara sarah sally sadie; yasmin
  yasmeen jasmine jasmin yasmine; nadia nadiya; noor nur nura noora; harpreet harprit; gurpreet
  gurprit; jaspreet jasprit jas; manpreet manprit; simran simranjit simranpreet; william bill
  billy will willy liam wills willie; robert bob bobby rob robbie bert; richard dick rick ricky
  rich richie; michael mike mick mikey mickey michal mikhail micheal michail mihai; james jim
  jimmy jamie jas jem; john jon johnny jack jonny jonnie; sean shaun shane shawn; jonathan
  jonathon jon johnathan jonny; thomas tom tommy tomasz tomas; david dave davey davy dawid dai;
  daoud dawood; daniel dan danny; danielle dani danni daniela; andrew andy drew andrzej andrei
  andre andreas; anthony tony antony antoni anton antonio ant; christopher chris kit christoph
  krzysztof topher; christine christina chris chrissie tina kristina krystyna christie; stephen
  steven steve stevie ste stephan stefan; stephanie steph stefanie; matthew matt matty mateusz
  mathew matthias; nicholas nick nicky nicolas nicholaus mikolaj nico; nicola nicky nikki nicole
  nikola nikky; benjamin ben benny benji; samuel sam sammy samual; samantha sam sammy sammi;
  alexander alex alec sandy aleksander al alexandre lex xander; alexandra alex aleksandra ola
  alexa lexi; edward ed eddie ted teddy ned eduard; edmund ed eddie ned; edwin ed eddie;
  theodore ted teddy theo; henry harry hank hal henryk henri; harold harry hal; harrison harry;
  charles charlie chas chuck carl karl karol charley; charlotte charlie lottie lotte carlotta
  charley; george georgie; jerzy jorge jiri; georgina georgia gina georgie; peter pete piotr
  pedro pierre; paul pawel pablo paulo; patrick pat paddy patryk padraig rick; patricia pat
  patsy tricia trish patti; philip phil phillip pip filip; gregory greg grzegorz gregor; timothy
  tim timmy; joshua josh; nathaniel nathan nat nate; zbigniew zbyszek; wojciech voytek wojtek;
  slawomir slawek; malgorzata gosia; katarzyna kasia kasha; catherine katherine kate katie kathy
  cathy kathryn catharine katy kat kitty cath kath kay; kathleen kath kathy kate kay; katrina
  catriona kat; margaret maggie meg peggy madge marge margie; elizabeth liz lizzie beth betty
  eliza libby bess bessie elisabeth betsy liza; elzbieta ela; lily lilly lillie lilian lillian;
  isabella bella isabel isobel isabelle izzy izabela; anne ann anna annie ania; hannah hanna
  hania; emily em emmie millie emilia emmy; amelia milly millie mia; emma em emmie; jennifer jen
  jenny jenni jennie; jessica jess jessie jessy; rebecca becky becca beck rebekah bex; victoria
  vicky vicki tori viki wiktoria vikki; deborah debbie debra deb debora; susan sue susie suzie;
  susanna susannah suzanne sue susie suzie; zuzanna zuzia; jacqueline jackie jacqui jacquie;
  judith judy judie; barbara barb babs barbie; dorothy dot dottie dorota dolly; eleanor ellie
  nell nellie elinor; helen helena nell elena; frances fran frankie fanny franny; francesca fran
  frankie franny; francis frank frankie franciszek fran; frederick fred freddie freddy fredrick
  frederic; alfred alf alfie fred; albert al bert albie bertie; gilbert gil bert; leonard len
  lenny leo; leon leo; lawrence larry laurence laurie lawrie; kenneth ken kenny; donald don
  donny; ronald ron ronnie; raymond ray; terence terry terrence; theresa teresa terry tess
  tessa; kimberley kim kimberly kym; pamela pam pammy; penelope penny pen; abigail abi abby gail
  abbie; natasha tasha nat; natalia natalie nat talia; gabriel gabe gabriela gabrielle gabby
  gabriella; joanna jo joanne johanna asia joasia; josephine jo josie jozefina; julia julie
  jules; louise lou louisa luiza lulu; lewis louis lou louie ludwik luis; lucy lucia luce lucie;
  magdalena magda; madeleine maddie madeline madelyn; matilda tilly mattie tilda; melanie mel;
  melissa mel missy; rosemary rose rosie; rose rosie rosa roza; sophie sophia sofia sofie; zofia
  zosia; sebastian seb bastian; dominic dom dominik nick; oliver ollie olly olivier; olivia liv
  livvy oliwia livia; phoebe pheobe febe; imogen immy imogene; jeremy jez jerry jeremiah; gerald
  gerry jerry gerard ged; geoffrey jeff geoff jeffrey; reginald reg reggie rex; rafal raphael
  rafael rafe rafferty; ewa eva eve evie; evelyn evie eveline; agnieszka aga; beata bea;
  beatrice bea trixie beatrix; karolina caroline carolyn carrie caz; carol carole; monika
  monica; aleks alex; tobias toby; vincent vince vinnie vinny; walter wally walt; cameron cam;
  callum calum colum; kayleigh kayley kaylee kaley kayla; jayden jaden jaiden; chloe khloe;
  caitlin kaitlin katelyn kaitlyn caitlyn; aaron arron aron; haroon harun; conor connor conner;
  reece rhys reese; stuart stewart stu; graham graeme grahame; alan allan allen al alun; neil
  neal niall; philippa pippa pip phillipa; chukwuemeka emeka; chinedu nedu; babatunde tunde;
  oluwaseun seun; folasade sade; ngozi ngozichukwu; emmanuel manny emanuel emma; blessing
  blessings; kwabena kobina; kwaku kweku; akua ekua`
  .split(';')
  .map((group) => group.trim().replaceAll(/\s+/g, ' '));
