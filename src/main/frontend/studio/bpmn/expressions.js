// The small grammar of the server: a variable, its opposite, or a comparison with a constant.
const CONDITION = /^\$\{(?:(!?)([a-z][A-Za-z0-9]{0,63})|([a-z][A-Za-z0-9]{0,63}) (==|!=) '([A-Z][A-Z0-9_]{0,63})')\}$/;
const DOTTED = /^\$\{(due|list)\.([a-z][A-Za-z0-9]{0,63})\}$/;
const NAME = /^\$\{([a-z][A-Za-z0-9]{0,63})\}$/;

export const VARIABLE = '[a-z][A-Za-z0-9]{0,63}';
export const CONSTANT = '[A-Z][A-Z0-9_]{0,63}';

/** A condition as its parts, or nothing when it is written in another way. */
export function readCondition(text) {
  const found = CONDITION.exec(text ?? '');
  if (!found) return undefined;
  return found[2]
    ? { test: found[1] ? 'not' : 'is', variable: found[2], constant: '' }
    : { test: found[4] === '==' ? 'equal' : 'different', variable: found[3], constant: found[5] };
}

export function writeCondition({ test, variable, constant }) {
  switch (test) {
    case 'is': return `\${${variable}}`;
    case 'not': return `\${!${variable}}`;
    case 'equal': return `\${${variable} == '${constant}'}`;
    default: return `\${${variable} != '${constant}'}`;
  }
}

export const nameIn = (text) => NAME.exec(text ?? '')?.[1] ?? text ?? '';
export const kindIn = (text) => DOTTED.exec(text ?? '')?.[2] ?? text ?? '';
export const asName = (name) => (new RegExp(`^${VARIABLE}$`).test(name) ? `\${${name}}` : name);
export const asKind = (space, kind) => (new RegExp(`^${VARIABLE}$`).test(kind) ? `\${${space}.${kind}}` : kind);
