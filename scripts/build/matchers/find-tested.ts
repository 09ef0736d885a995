import ts from 'typescript'

/** A regular expression in a module that is asked nothing but whether it matches. */
export interface Tested {
  readonly start: number
  readonly end: number
  readonly source: string
  readonly flags: string
}

/**
 * Find the regular expressions of which only `test` is called: right where they stand, or by the name of a constant.
 * @param code - A module in TypeScript.
 */
export function findTested(code: string): readonly Tested[] {
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.ESNext, true)
  const literals: ts.RegularExpressionLiteral[] = []
  const uses = new Map<string, ts.Identifier[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node)
    if (ts.isIdentifier(node) && isReference(node))
      uses.set(node.text, [...(uses.get(node.text) ?? []), node])
    ts.forEachChild(node, visit)
  }
  visit(file)

  return literals
    .filter((literal) => isTested(literal) || isConstantTested(literal, uses))
    .map((literal) => {
      const end = literal.text.lastIndexOf('/')
      return {
        start: literal.getStart(file),
        end: literal.end,
        source: literal.text.slice(1, end),
        flags: literal.text.slice(end + 1)
      }
    })
}

/** Whether a name may stand for a variable, as those of properties do not. */
function isReference({parent, text}: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent))
    return parent.name.text !== text || parent.expression.getText() === text
  return (
    !ts.isPropertyAssignment(parent) ||
    parent.name.getText() !== text ||
    parent.initializer.getText() === text
  )
}

/** Whether an expression is called as `….test(text)`. */
function isTested(node: ts.Node): boolean {
  const {parent} = node
  return (
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === node &&
    parent.name.text === 'test' &&
    ts.isCallExpression(parent.parent) &&
    parent.parent.expression === parent
  )
}

/** Whether a literal is a constant of the module that it alone declares and that is only tested. */
function isConstantTested(
  {parent}: ts.RegularExpressionLiteral,
  uses: ReadonlyMap<string, readonly ts.Identifier[]>
): boolean {
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false
  const list = parent.parent
  if (!ts.isVariableDeclarationList(list) || !(list.flags & ts.NodeFlags.Const)) return false
  if (ts.isVariableStatement(list.parent) && list.parent.modifiers?.length) return false
  return (uses.get(parent.name.text) ?? []).every((use) => use === parent.name || isTested(use))
}
