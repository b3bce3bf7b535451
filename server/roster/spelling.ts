// Names across alphabets and houses: when two spellings are one name, and how a house spells a name of the roster.

import { fold } from "../facts/vocabulary.ts";
import { variantRows } from "../facts/words/house-variants.ts";
import type { House } from "../settings.ts";
import { byLetters } from "../text/letters.ts";
import type { RosterPerson } from "./roster.ts";

/** Given names which are one name in different alphabets, or a name and its everyday form; a name may stand in several rows. */
const sameGivenNames: readonly (readonly string[])[] = `
sergei sergey serhiy serhii siarhei
andrei andrey andriy andrii andrej
alexei aleksei alexey aleksey oleksii oleksiy
alexander aleksandr alexandr oleksandr aliaksandr alyaksandr aleksander aleksandar alex sasha alexandre alec
alexandra aleksandra sandra
dmitry dmitri dmitriy dmytro dzmitry dimitri
mikhail mykhailo mikhailo mykhaylo mikheil
vladimir volodymyr volodimir volodomyr uladzimir volodya
nikolai nikolay mykola nikola nicolae mikalai
yulia yuliia julia yuliya iulia
yuri yury yuriy iurii iuri
evgeny yevgeny yevhen yevhenii evgenii evgeni eugene
vitaly vitali vitalii vitaliy
viktor victor
viktoria victoria viktoriia
pavel pavlo paval
pyotr petr petro piotr
ihor igor
oleg oleh aleh
kirill kyrylo kiril
konstantin kostiantyn kostyantyn kanstantsin konstantinos costas kostas
anatoly anatoliy anatolii anatoli
valery valeriy valerii valeri
gennady gennadiy hennadii hennadiy
grigory hryhoriy hryhorii grigoriy
denis denys
maxim maksim maksym
roman raman
mohammed mohammad mohamed mohamad muhammad muhammed mohamud mohd mahamat mehmet
ahmed ahmad ahmet
hussein hussain husein hossein husayn hosein
hassan hasan
yousef yusuf youssef yusef yousaf yusof
ibrahim ebrahim
mahmoud mahmud
mustafa mostafa moustafa
abdullah abdallah abdulla
abdul abdel abd abdal
khaled khalid
omar umar omer
osman uthman othman ousmane
ali aly
fayez fayiz faiez fayaz
salah saleh salih
shahbaz shehbaz
benjamin binyamin benyamin ben bibi benny
isaac yitzhak itzhak yitzchak
joe joseph josef yosef josip joey
mike michael micheal mick mikey micky
tony anthony antony
ed edward eddie ted teddy edouard
liz elizabeth betty beth lisa eliza betsy
tom thomas tommy
chris christopher kris topher
christine christina chrissie tina
bill william billy will willy liam
bob robert rob bobby robbie
jim james jimmy jamie jay
dan daniel danny
andy andrew drew
pam pamela
jeff jeffrey geoff geoffrey
steve steven stephen stefan
dave david davy
nick nicholas nicolas nico
jerome jay jerry gerald gerard
rick richard dick rich richie ricky
chuck charles charlie
larry lawrence laurence
ron ronald ronnie
don donald donnie
ken kenneth kenny
greg gregory
tim timothy
pete peter
pat patrick patricia paddy
sam samuel samantha
matt matthew
max maximilian
fred frederick alfred freddie
hank henry harry
jack john jon johnny jonathan
joan joanna
kate katherine catherine kathleen kathy katie cathy kathryn cathleen
sue susan suzanne
barb barbara
deb deborah debbie debra
judy judith
jen jennifer jenny
nancy nan
becky rebecca
meg margaret maggie peggy
terry terrence terence teresa
phil philip phillip
ray raymond
doug douglas
val valerie
vince vincent
walt walter
wes wesley
al albert alan alfonse
abe abraham
marty martin
marc mark
stan stanley
russ russell
mitch mitchell
newt newton
herb herbert
gus augustus
lou louis lewis luis
manny manuel
angie angela
cindy cynthia lucinda
sandy sandra
vicky vicki victoria
wendy gwendolyn
gabe gabriel
nate nathan nathaniel
josh joshua
zach zachary zack
kim kimberly kimberley
mandy amanda
jackie jacqueline
hal harold
jose pepe
francisco paco pancho
jair jairo
narendra narendrabhai
radoslaw radek
boris borys
pedro pete
jorge george
giorgi george georgi georgios giorgos
ioannis yannis giannis
jean john
nikos nikolaos
felix feliks
luiz luis
jozef josef
philippe philip
shinzo shinzou
shigeru sigeru
tarique tareq tarek tariq
khalilur khalil
emomali emomalii imomali
abbas abbass
imad emad
saad sad
bashar bashshar
hisham hicham
walid waleed
yasser yasir
faisal faysal feisal
`
  .trim()
  .split("\n")
  .map((row) => row.split(" "));

const givenClasses: ReadonlyMap<string, readonly number[]> = (() => {
  const classes = new Map<string, number[]>();
  sameGivenNames.forEach((row, index) => {
    for (const name of row) classes.set(name, [...(classes.get(name) ?? []), index]);
  });
  return classes;
})();

const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  ß: "ss",
  œ: "oe",
};

/** Lower case, plain letters: the form in which names are looked up. */
export function plainName(name: string): string {
  return fold(name).replace(/[łøđðıæßœ]/g, (letter) => letters[letter] ?? letter);
}

/**
 * A word of a name without what transliterations disagree on: "zelenskyy", "zelenskiy" and "zelensky" have one key,
 * and so have "al-Sissi" and "Sisi", "Schröder", "Schroeder" and "Shroder", "Tokayev" and "Tokaev".
 */
export function familyKey(family: string): string {
  const known = keys.get(family);
  if (known !== undefined) return known;
  // The names of one draft come back again and again; those of an archive must not pile up.
  if (keys.size >= mostKeys) keys.clear();
  const key = keyOf(family);
  keys.set(family, key);
  return key;
}

const keys = new Map<string, string>();
const mostKeys = 20_000;

const otherMarks = byLetters(String.raw`[^\p{L}\p{N}]`, "gu");

function keyOf(family: string): string {
  const name = plainName(family);
  return name
    .replace(/^(?:al|el|ash|as|an|ar|at|ad)[- ]/, "")
    .replace(otherMarks(name), "")
    .replace(/t?sch/g, "sh")
    .replace(/tch/g, "ch")
    .replace(/ph/g, "f")
    .replace(/ck|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/dj/g, "j")
    .replace(/y|(?<=.)j/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/^ie/, "e")
    .replace(/(?<=[aeou])i(?=[aeou])/g, "")
    .replace(/ou/g, "u")
    .replace(/(?<=[aou])e/g, "")
    .replace(/(?<=...)h$/, "");
}

/** Whether two given names may be one: equal, an initial, another alphabet's spelling, or a short form. */
export function sameGiven(a: string, b: string): boolean {
  const [first, second] = [firstName(a), firstName(b)];
  if (first === second) return true;
  if (first.length === 1 || second.length === 1) return first[0] === second[0];
  const groups = givenClasses.get(first);
  const other = givenClasses.get(second);
  return (groups?.some((group) => other?.includes(group)) ?? false) || familyKey(first) === familyKey(second);
}

function firstName(given: string): string {
  return (plainName(given).split(/[ -]/)[0] ?? "").replace(/\.+$/, "").replace(/^(.)\..*$/, "$1");
}

/** The name of somebody on the roster as a house spells it; what the desk has settled, and house "none", stay as they are. */
export function spelledBy(house: House, { name, settled }: Pick<RosterPerson, "name" | "settled">): string {
  if (house === "none" || settled) return name;
  const rows = variantRows.filter((row) => row.kind === "name" && row.houses[house] !== undefined);
  const whole = rows.find((row) => row.forms.includes(name));
  if (whole) return whole.houses[house]!;
  return name
    .split(" ")
    .map((word, index) => {
      // A given name changes only from the form which the roster uses: Volodymyr may be Vladimir, never the reverse.
      const row = rows.find((r) => r.forms.includes(word) && (index > 0 || r.forms[0] === word));
      return row?.houses[house] ?? word;
    })
    .join(" ");
}
