/**
 * One name in several languages, or names that grew apart. A person may change between them, and so may
 * the parents who name a twin.
 */
export const COGNATES: readonly string[] = `
  john ian sean evan ivan jan juan johan jean giovanni owen yahya; yusuf joseph jozef josef jose
  youssef yousaf; ibrahim abraham; ismail ishmael; isa jesus; musa moses; yaqub jacob jakub
  james diego; maryam mary maria miriam mariam marie molly; david dawud daoud dawood dawid;
  sulaiman solomon suleiman; yunus jonah jonas; zakariya zachary zechariah; yahya john;
  katarzyna catherine katherine kate kathleen katrina; malgorzata margaret margarita greta rita
  daisy; elizabeth lisa elsie elspeth lily elzbieta isabel isabella isobel; anne anna hannah
  hanna nancy annette anya; ewa eva eve ava evelyn; helen ellen elena eleanor ella lena nora
  eileen; susan suzanne zuzanna; magdalena madeleine; joan joanna jane jean janet sian; sara
  sarah sally zara; george jerzy jorge; karolina caroline carol charlotte; agnieszka agnes;
  sophie zofia sofia; aaron haroon harun; leon leo leonard lionel; frances francesca; william
  wilhelm guillaume liam; wojciech adalbert; krzysztof christopher; piotr peter; pawel paul;
  tomasz thomas; mateusz matthew; andrzej andrew; michal michael; lukasz luke lucas; szymon
  simon; stanislaw stanley; grzegorz gregory; mikolaj nicholas`
  .split(';')
  .map((group) => group.trim().replaceAll(/\s+/g, ' '));

/**
 * Forms of one name that are names of their own as well: siblings, and twins, are called by both. What the
 * short forms say of them counts for looking, and never for taking one child for the other.
 */
export const SIBLING_FORMS: readonly string[] = `
  maria marie mary molly; louis lewis; liam william; anna ann annie anne ania; leo leon leonard lenny;
  sophie sophia; zofia zosia; georgia georgina gina; nathan nathaniel; joanna joanne jo; christine
  christina; kayla kaylee kayleigh kaley; lily lillian lilian; isabella isabel isabelle isobel bella; emily
  emilia emma emmie; amelia mia millie emilia; sara sally sadie; sean shane; charles carl; alexa alexandra
  lexi; eve eva evie evelyn ewa; eliza elizabeth libby betsy beth betty; henry harry; jack john; harrison
  harry; theo teddy theodore; frances francesca fran; julia julie jules; helen helena elena nell; louise
  louisa lou; josephine josie; michal michael mihai; rose rosie rosa; jessie jessica; gabriela gabrielle;
  danielle daniela; andrei andre; antoni antonio; kate kathleen katherine; ellie eleanor; simran
  simranjit simranpreet; alex alexa; frankie francesca; charlie charlotte`
  .split(';')
  .map((group) => group.trim().replaceAll(/\s+/g, ' '));
