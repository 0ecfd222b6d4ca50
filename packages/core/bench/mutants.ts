import ts from 'typescript';

/** One small wrong change to a source file. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly change: string;
}

const { SyntaxKind } = ts;

/** What each operator is mistaken for: its opposite, and for comparisons also the one that differs at the boundary. */
const mistaken: Readonly<Partial<Record<ts.BinaryOperator, readonly ts.BinaryOperator[]>>> = {
  [SyntaxKind.LessThanToken]: [SyntaxKind.LessThanEqualsToken, SyntaxKind.GreaterThanEqualsToken],
  [SyntaxKind.LessThanEqualsToken]: [SyntaxKind.LessThanToken, SyntaxKind.GreaterThanToken],
  [SyntaxKind.GreaterThanToken]: [SyntaxKind.GreaterThanEqualsToken, SyntaxKind.LessThanEqualsToken],
  [SyntaxKind.GreaterThanEqualsToken]: [SyntaxKind.GreaterThanToken, SyntaxKind.LessThanToken],
  [SyntaxKind.EqualsEqualsEqualsToken]: [SyntaxKind.ExclamationEqualsEqualsToken],
  [SyntaxKind.ExclamationEqualsEqualsToken]: [SyntaxKind.EqualsEqualsEqualsToken],
  [SyntaxKind.AmpersandAmpersandToken]: [SyntaxKind.BarBarToken],
  [SyntaxKind.BarBarToken]: [SyntaxKind.AmpersandAmpersandToken],
  [SyntaxKind.MinusToken]: [SyntaxKind.PlusToken],
  [SyntaxKind.PlusToken]: [SyntaxKind.MinusToken],
  [SyntaxKind.AsteriskToken]: [SyntaxKind.SlashToken],
  [SyntaxKind.SlashToken]: [SyntaxKind.AsteriskToken],
};

const mistakenNames: Readonly<Record<string, string>> = { some: 'every', every: 'some' };

interface Alternative {
  readonly node: ts.Expression;
  readonly change: string;
}

const isText = (node: ts.Expression): boolean =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** Values that only a type asks for, behind `??` or as a default of what always stands there. */
const isFallback = ({ parent }: ts.Node): boolean =>
  ts.isBindingElement(parent) ||
  (ts.isBinaryExpression(parent) && parent.operatorToken.kind === SyntaxKind.QuestionQuestionToken);

const isCondition = (node: ts.Expression): boolean =>
  (ts.isIfStatement(node.parent) && node.parent.expression === node) ||
  (ts.isConditionalExpression(node.parent) && node.parent.condition === node) ||
  (ts.isBinaryExpression(node.parent) &&
    (node.parent.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken ||
      node.parent.operatorToken.kind === SyntaxKind.BarBarToken));

/** What could be written in place of an expression; `now` is the same expression with the mutants inside it. */
const alternatives = (node: ts.Expression, now: ts.Expression): readonly Alternative[] => {
  const { factory } = ts;
  if (ts.isBinaryExpression(node) && ts.isBinaryExpression(now)) {
    if (isText(node.left) || isText(node.right)) {
      if (node.operatorToken.kind === SyntaxKind.PlusToken) return [];
    }
    const operators = mistaken[node.operatorToken.kind] ?? [];
    return operators.map((operator) => ({
      node: factory.createBinaryExpression(
        factory.createParenthesizedExpression(now.left),
        operator,
        factory.createParenthesizedExpression(now.right),
      ),
      change: `${node.operatorToken.getText()} → ${ts.tokenToString(operator) ?? ''}`,
    }));
  }
  if (ts.isPrefixUnaryExpression(node) && ts.isPrefixUnaryExpression(now)) {
    return node.operator === SyntaxKind.ExclamationToken
      ? [{ node: factory.createParenthesizedExpression(now.operand), change: '! dropped' }]
      : [];
  }
  if (ts.isNumericLiteral(node) && !isFallback(node)) {
    const next = Number(node.text) + 1;
    return [{ node: factory.createNumericLiteral(next), change: `${node.text} → ${next}` }];
  }
  if (node.kind === SyntaxKind.TrueKeyword) return [{ node: factory.createFalse(), change: 'true → false' }];
  if (node.kind === SyntaxKind.FalseKeyword) return [{ node: factory.createTrue(), change: 'false → true' }];
  if (
    ts.isCallExpression(node) &&
    ts.isCallExpression(now) &&
    ts.isPropertyAccessExpression(now.expression)
  ) {
    const { name, expression } = now.expression;
    const other = mistakenNames[name.text];
    if (other !== undefined) {
      const callee = factory.createPropertyAccessExpression(expression, other);
      const call = factory.createCallExpression(callee, undefined, now.arguments);
      return [{ node: call, change: `${name.text} → ${other}` }];
    }
  }
  const isPlain = ts.isIdentifier(node) || ts.isCallExpression(node) || ts.isPropertyAccessExpression(node);
  return isPlain && isCondition(node)
    ? [{ node: factory.createLogicalNot(factory.createParenthesizedExpression(now)), change: 'negated' }]
    : [];
};

/** The article a rule rests on is printed, not reckoned with. */
const isCitation = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && node.name.getText() === 'citation';

const isDroppable = (node: ts.Node): node is ts.Statement =>
  node.kind === SyntaxKind.ContinueStatement ||
  (ts.isReturnStatement(node) && !node.expression) ||
  (ts.isExpressionStatement(node) && ts.isYieldExpression(node.expression));

/** A source file with all of its mutants in it, each asleep until `globalThis.mutant` is its number. */
export const withMutants = (
  file: string,
  source: string,
  firstId: number,
): { readonly source: string; readonly mutants: readonly Mutant[] } => {
  const { factory } = ts;
  const mutants: Mutant[] = [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);

  const isAwake = (node: ts.Node, change: string): ts.Expression => {
    const id = firstId + mutants.length;
    const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
    mutants.push({ id, file, line: line + 1, change });
    return factory.createStrictEquality(
      factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), 'mutant'),
      factory.createNumericLiteral(id),
    );
  };

  const transformer: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isCitation(node)) return node;
      const now = ts.visitEachChild(node, visit, context);
      if (isDroppable(node) && ts.isStatement(now)) {
        const kept = factory.createLogicalNot(
          factory.createParenthesizedExpression(
            isAwake(node, `${node.getText().split(/[\s;]/)[0] ?? ''} dropped`),
          ),
        );
        // In a block of its own, so that an `else` behind it stays with the `if` it belongs to.
        return factory.createBlock([factory.createIfStatement(kept, now)]);
      }
      if (!ts.isExpression(node) || !ts.isExpression(now)) return now;
      // A name that is a key, or one that is written to, is no value that could be another.
      if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return now;
      return alternatives(node, now).reduce<ts.Expression>(
        (chosen, { node: other, change }) =>
          factory.createParenthesizedExpression(
            factory.createConditionalExpression(isAwake(node, change), undefined, other, undefined, chosen),
          ),
        now,
      );
    };
    return (root) => ts.visitEachChild(root, visit, context);
  };
  const { transformed } = ts.transform(parsed, [transformer]);
  const printed = transformed.map((root) => ts.createPrinter().printFile(root)).join('\n');
  return { source: printed, mutants };
};
