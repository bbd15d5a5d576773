# SPDX-License-Identifier: Apache-2.0
# Finds what can be changed in a C++ source, and writes the source with all changes in it, each behind a switch.
"""No parser: a lexer, matched brackets and the rules of the house's layout, which clang-format enforces. A binary operator
has blanks on both sides, an angle bracket, a reference or a sign has not. Where that is not enough, the compiler decides:
mutate.py takes out what does not compile."""
import dataclasses
import re

TOKEN = re.compile(r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<directive>(?<![^\n])[ ]*\#(?:[^\n\\]|\\\n|\\.)*)
  | (?P<string>(?:u8|u|U|L)?R"(?P<raw>[^(]*)\(.*?\)(?P=raw)"|(?:u8|u|U|L)?"(?:[^"\\\n]|\\.)*"|(?:u8|u|U|L)?'(?:[^'\\\n]|\\.)+')
  | (?P<number>(?:0[xX][0-9a-fA-F']+|\.?[0-9](?:'?[0-9a-zA-Z_.]|[eE][+-])*))
  | (?P<word>[A-Za-z_]\w*)
  | (?P<op><=>|<<=|>>=|->\*|\.\.\.|::|->|\+\+|--|<<|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)
""", re.VERBOSE | re.DOTALL)

# How tightly a binary operator binds; assignments and the conditional operator bind less than all of them.
BINDS = {"*": 11, "/": 11, "%": 11, "+": 10, "-": 10, "<<": 9, ">>": 9, "<=>": 8, "<": 7, "<=": 7, ">": 7, ">=": 7,
         "==": 6, "!=": 6, "&": 5, "^": 4, "|": 3, "&&": 2, "||": 1}
ASSIGN = {"=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", "&=", "|=", "^="}
SWAPS = {"<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"), "==": ("!=",), "!=": ("==",),
         "&&": ("||",), "||": ("&&",), "+": ("-",), "-": ("+",), "*": ("/",), "/": ("*",), "%": ("*",),
         "<<": (">>",), ">>": ("<<",), "&": ("|",), "|": ("&",),
         "+=": ("-=",), "-=": ("+=",), "*=": ("/=",), "/=": ("*=",), "|=": ("&=",), "&=": ("|=",)}
INTEGERS = {"int", "std::int64_t", "std::int32_t", "std::uint32_t", "std::uint64_t", "std::size_t", "std::ptrdiff_t",
            "long long", "unsigned", "std::int16_t", "std::uint16_t"}
NOT_EXPRESSION = {"return", "if", "for", "while", "switch", "case", "break", "continue", "using", "static", "const", "auto",
                  "typename", "throw", "delete", "goto", "default", "else", "do", "template", "constexpr", "struct", "class",
                  "enum", "union", "typedef", "static_assert", "assert", "try", "catch", "friend", "extern", "thread_local"}
BEFORE_OPERAND = {"return", "co_return", "co_yield", "case", "else", "do", "throw", "new", "delete", "sizeof"}
# Room made beforehand changes no result.
NO_RESULT = {"reserve", "shrink_to_fit"}


@dataclasses.dataclass
class Token:
    kind: str
    text: str
    at: int  # offset in the source
    line: int
    before: bool = False  # a blank, comment or line end stands before it
    after: bool = False
    pair: int = -1  # index of the matching bracket
    angle: bool = False


@dataclasses.dataclass
class Mutant:
    begin: int  # tokens [begin, end) that it replaces
    end: int
    kind: str  # how it is switched: expr, bool, stmt, or a return type
    text: str  # what stands there instead
    what: str  # name of the operator
    line: int
    path: str = ""
    function: str = ""
    before: str = ""
    after: str = ""
    id: int = 0
    constant: bool = False  # inside a constexpr function

    def key(self):
        """What stays the same when lines move."""
        return (self.path, self.function, self.before, self.after)


def lex(text):
    tokens, line, gap = [], 1, True
    for found in TOKEN.finditer(text):
        piece, kind = found.group(), found.lastgroup
        if kind == "raw":
            kind = "string"
        if kind in ("comment", "directive") or piece.isspace():
            gap = True
            if tokens:
                tokens[-1].after = True
        else:
            tokens.append(Token(kind, piece, found.start(), line, before=gap))
            gap = False
        line += piece.count("\n")
    match_brackets(tokens)
    return tokens


def match_brackets(tokens):
    stack = []
    for i, token in enumerate(tokens):
        if token.kind != "op":
            continue
        if token.text in "([{":
            stack.append(i)
        elif token.text in ")]}" and stack:
            j = stack.pop()
            token.pair, tokens[j].pair = j, i
    for i, token in enumerate(tokens):
        if token.text == "<" and not token.after and token.pair < 0 and i > 0:
            opens = tokens[i - 1].text in ("template", "]") or (tokens[i - 1].kind == "word" and not token.before)
            if opens:
                close = angle_end(tokens, i)
                if close:
                    token.pair, tokens[close].pair, token.angle, tokens[close].angle = close, i, True, True


def angle_end(tokens, i):
    depth, j = 0, i
    while j < len(tokens):
        text = tokens[j].text
        if text == "<":
            depth += 1
        elif text == ">":
            depth -= 1
            if depth == 0:
                return j
        elif text in ("(", "[") and tokens[j].pair > j:
            j = tokens[j].pair
        elif text in (";", "{", "}", ")", "]", "&&", "||", "return"):
            return None
        j += 1
    return None


def plain(tokens, begin, end):
    """The tokens on one line, without comments."""
    out = ""
    for i in range(begin, end):
        out += (" " if out and tokens[i].before else "") + tokens[i].text
    return out


class Source:
    def __init__(self, path, text, enums):
        self.path, self.text, self.enums = path, text, enums
        self.tokens = lex(text)
        self.mutants = []
        self.lines = text.split("\n")
        self.function, self.returns, self.constant = "", "", False
        for body in self.bodies():
            self.scan_body(*body)
        self.mutants = [mutant for mutant in self.mutants if self.describe(mutant)]

    # ---- where the functions are --------------------------------------------------------------------

    def bodies(self):
        """(name, return type, constexpr, first token, last token) of each function body."""
        tokens, i, head = self.tokens, 0, 0
        while i < len(tokens):
            text = tokens[i].text
            if text in (";", "}"):
                head = i + 1
            elif text == ":" and i > 0 and tokens[i - 1].text in ("public", "private", "protected"):
                head = i + 1
            elif text in ("(", "[") or tokens[i].angle and tokens[i].pair > i:
                i = max(i, tokens[i].pair)
            elif text == "{" and tokens[i].pair > 0:
                kind, info = self.brace_kind(head, i)
                if kind == "scope":
                    head = i + 1
                elif kind == "member":  # a_{x} in the initialisers of a constructor
                    i = tokens[i].pair
                else:
                    if kind == "function":
                        yield (*info, i, tokens[i].pair)
                    i = tokens[i].pair
                    head = i + 1
            i += 1

    def brace_kind(self, head, brace):
        tokens = self.tokens
        words, i = [], head
        while i < brace:
            token = tokens[i]
            if token.text == "template" and tokens[i + 1].angle:
                i = tokens[i + 1].pair + 1
                continue
            words.append(i)
            i = token.pair + 1 if token.pair > i else i + 1
        texts = [tokens[i].text for i in words]
        first = [text for text in texts if text not in ("inline", "export", "[", "typedef")][:1]
        if not texts or first and first[0] in ("namespace", "class", "struct", "union", "extern"):
            return "scope", None
        if "enum" in texts or "requires" in texts and "(" not in texts:
            return "other", None
        if "(" not in texts or "=" in texts:
            return "other", None
        after = tokens[tokens[brace].pair + 1].text if tokens[brace].pair + 1 < len(tokens) else ""
        if ":" in texts and after in (",", "{") and tokens[brace - 1].kind == "word":
            return "member", None
        name_at = texts.index("(") - 1
        if name_at >= 0 and tokens[words[name_at]].angle:
            name_at -= 1
        if name_at < 0:
            return "other", None
        begin = name_at
        while begin >= 2 and texts[begin - 1] == "::":
            begin -= 2
            if tokens[words[begin]].angle:
                begin -= 1
        skipped = {"inline", "constexpr", "static", "virtual", "explicit", "friend", "consteval", "["}
        kept = [words[n] for n in range(begin) if texts[n] not in skipped]
        returns = plain(tokens, kept[0], words[begin]) if kept else ""
        return "function", (texts[name_at], returns, "constexpr" in texts or "consteval" in texts)

    # ---- inside a function --------------------------------------------------------------------------

    def scan_body(self, name, returns, constant, begin, end):
        self.function, self.returns, self.constant = name, returns, constant
        skip = self.skipped(begin, end)
        lambdas = self.lambdas(begin, end)
        i = begin + 1
        while i < end:
            if i in skip:
                i = skip[i]
                continue
            token = self.tokens[i]
            if self.starts_statement(i):
                self.statement(i)
            if token.kind == "op":
                self.operator(i, begin, end)
            elif token.kind == "number":
                self.number(i)
            elif token.kind == "word":
                self.word(i, any(low < i < high for low, high in lambdas))
            i += 1

    def skipped(self, begin, end):
        """Token ranges without mutants, as {first: one past the last}: types, constants, labels, assertions."""
        tokens, skip, i = self.tokens, {}, begin + 1
        while i < end:
            text, stop = tokens[i].text, None
            if tokens[i].angle and tokens[i].pair > i:
                stop = tokens[i].pair + 1
            elif text in ("static_assert", "using", "typedef", "static", "constexpr", "struct", "enum", "class", "thread_local"):
                if text == "constexpr" and tokens[i - 1].text == "if":
                    stop = tokens[i + 1].pair + 1
                else:
                    stop = self.statement_end(i, end) + 1
            elif text == "const" and tokens[i + 1].text == "char" and self.starts_statement(i) and tokens[i + 3].text == "[":
                stop = self.statement_end(i, end) + 1
            elif text == "case":
                stop = next(j for j in range(i, end) if tokens[j].text == ":") + 1
            elif text in NO_RESULT and tokens[i + 1].text == "(":
                stop = tokens[i + 1].pair + 1
            elif text in ("noexcept", "sizeof", "decltype", "alignas", "requires") and tokens[i + 1].text == "(":
                stop = tokens[i + 1].pair + 1
            elif text == "[" and tokens[i].pair > i and self.is_array_bound(i):
                stop = tokens[i].pair + 1
            if stop:
                skip[i] = stop
                i = stop
            else:
                i += 1
        return skip

    def is_array_bound(self, i):
        tokens = self.tokens
        if tokens[i].before or tokens[i - 1].kind != "word":
            return False
        type_like = tokens[i - 2]
        return type_like.kind == "word" and type_like.text not in BEFORE_OPERAND or type_like.angle

    def statement_end(self, i, end):
        """The semicolon that ends what begins at i."""
        while i < end:
            if self.tokens[i].text == ";":
                return i
            i = self.tokens[i].pair + 1 if self.tokens[i].pair > i else i + 1
        return end

    def lambdas(self, begin, end):
        found, tokens = [], self.tokens
        for i in range(begin + 1, end):
            if tokens[i].text != "[" or tokens[i].pair < i or not self.begins_operand(i):
                continue
            j = tokens[i].pair + 1
            while j < end and tokens[j].text != "{" and tokens[j].text not in (";", ",", ")"):
                j = tokens[j].pair + 1 if tokens[j].pair > j else j + 1
            if j < end and tokens[j].text == "{":
                found.append((j, tokens[j].pair))
        return found

    def begins_operand(self, i):
        before = self.tokens[i - 1]
        return not (before.kind in ("word", "number", "string") and before.text not in BEFORE_OPERAND
                    or before.text in (")", "]", "}") or before.angle)

    def starts_statement(self, i):
        tokens = self.tokens
        before = tokens[i - 1]
        if before.text == ";":
            return self.opened_by(i) == "{"
        if before.text in ("{", "}", "else", "do"):
            return before.text not in ("{", "}") or not self.is_initialiser(i - 1 if before.text == "{" else before.pair)
        if before.text == ")" and before.pair > 0:
            head = tokens[before.pair - 1].text
            if head == "constexpr":
                head = tokens[before.pair - 2].text
            return head in ("if", "for", "while", "switch")
        if before.text == ":":
            j = i - 2
            while j > 0 and (tokens[j].kind == "word" or tokens[j].text in ("::", ",")) and tokens[j].text not in ("case", "default"):
                j -= 1
            return tokens[j].text in ("case", "default")
        return False

    def is_initialiser(self, brace):
        before = self.tokens[brace - 1]
        return (before.kind == "word" and before.text not in ("else", "do", "try", "noexcept", "mutable", "const") or before.angle
                or before.text in ("(", ",", "=", "return", "{", "]", ":", "?") and before.text not in ("{",))

    # ---- the operators ------------------------------------------------------------------------------

    def add(self, begin, end, kind, text, what):
        self.mutants.append(Mutant(begin, end, kind, text, what, self.tokens[begin].line, self.path, self.function,
                                   constant=self.constant))

    def has_block(self, begin, end):
        return any(token.text in (";", "{") and (token.text == ";" or not self.is_initialiser(begin + n))
                   for n, token in enumerate(self.tokens[begin:end]))

    def statement(self, i):
        """Deletes a call or an assignment that stands alone."""
        tokens = self.tokens
        first = tokens[i]
        if first.text in NOT_EXPRESSION or not (first.kind == "word" or first.text in ("*", "++", "--", "(")):
            return
        end, acts, j = self.statement_end(i, len(tokens)), False, i
        while j < end:
            token = tokens[j]
            if not acts and j > i and token.kind == "word":
                before = tokens[j - 1]
                if before.kind == "word" or before.angle or before.text in ("&", "*", "&&") and not before.before:
                    return  # a declaration
            if token.text in ASSIGN or token.text in ("++", "--") or token.text == "(":
                acts = True
            if token.kind == "word" and token.text in NO_RESULT:
                return
            j = token.pair + 1 if token.pair > j else j + 1
        if acts and not self.has_block(i, end):
            self.add(i, end, "stmt", "", "delete")

    def operator(self, i, begin, end):
        tokens = self.tokens
        text, token = tokens[i].text, tokens[i]
        # `>>` arrives as two tokens, since it may close two angles.
        width = 1
        if text == ">" and tokens[i + 1].text == ">" and not tokens[i + 1].before and not token.angle:
            text, width = ">>", 2
        spaced = token.before and tokens[i + width - 1].after
        if text in BINDS and spaced and not token.angle:
            if text == ">" and tokens[i - 1].text == ">":
                return
            low, high = self.left(i, BINDS[text], begin), self.right(i + width, BINDS[text], end)
            self.swap(low, i, width, high, text)
        elif text in ASSIGN and text in SWAPS and spaced:
            low, high = self.left(i, 0, begin), self.right(i + 1, 0, end)
            self.swap(low, i, 1, high, text)
        elif text == "?" and spaced:
            low = self.left(i, 0.5, begin)
            self.condition(low, i)
        elif text == "!" and not token.after and self.begins_operand(i):
            high = self.unary_end(i + 1, end)
            self.add(i, high, "bool", plain(tokens, i + 1, high), "not")
        elif text == "-" and not token.after and self.begins_operand(i):
            high = self.unary_end(i + 1, end)
            self.add(i, high, "expr", plain(tokens, i + 1, high), "sign")
        elif text in ("++", "--") and self.begins_operand(i):
            if self.opened_by(i) == "for(":
                return
            high = self.unary_end(i + 1, end)
            self.add(i, high, "expr", ("--" if text == "++" else "++") + plain(tokens, i + 1, high), "step")

    def swap(self, low, i, width, high, text):
        if low >= i or high <= i + width or self.has_block(low, high):
            return
        if text in ("+", "+=") and any(token.kind == "string" for token in (self.tokens[i - 1], self.tokens[i + width])):
            return  # texts can be joined and not parted
        for other in SWAPS.get(text, ()):
            left, right = plain(self.tokens, low, i), plain(self.tokens, i + width, high)
            self.add(low, high, "expr", f"{left} {other} {right}", "operator")

    def left(self, i, binds, begin):
        """First token of the operand that ends before i."""
        tokens, at = self.tokens, i
        while at - 1 > begin:
            before = tokens[at - 1]
            if before.text in (")", "]", "}") or before.angle:
                if before.pair < 0 or before.pair > at:
                    break
                joined = at == i or self.continues(at)
                if not joined or before.text == "}" and not self.is_initialiser(before.pair):
                    break
                at = before.pair
                continue
            if before.text in ("(", "[", "{", ";", ",", "?", ":") or before.text in ASSIGN or before.text in BEFORE_OPERAND:
                break
            if before.text in BINDS and before.before and before.after:
                if BINDS[before.text] < binds:
                    break
            elif before.kind in ("word", "number", "string") and at != i and not self.continues(at):
                break
            at -= 1
        return at

    def continues(self, at):
        """Does the token at `at` go on with what stands before it: a call, an index, a member, an operator?"""
        token = self.tokens[at]
        if token.text in ("(", "[", "{") or token.angle:
            return not token.before
        return token.text in (".", "->", "::") or token.text in BINDS and token.before and token.after or token.text in ("++", "--")

    def right(self, i, binds, end):
        """One past the last token of the operand that begins at i."""
        tokens, at = self.tokens, i
        while at < end:
            token = tokens[at]
            if token.text in (")", "]", "}", ";", ",", ":") or token.text in ASSIGN and binds > 0:
                break
            if token.text == "?" and binds > 0:
                break
            if at > i and token.text in BINDS and token.before and token.after and BINDS[token.text] <= binds:
                break
            if token.text == ">" and at > i and tokens[at].before and not token.angle and tokens[at + 1].text == ">" and binds >= 9:
                break
            at = token.pair + 1 if token.pair > at else at + 1
        return at

    def unary_end(self, i, end):
        tokens, at = self.tokens, i
        while at < end:
            token = tokens[at]
            if token.kind in ("word", "number", "string") or token.text in (".", "->", "::", "!", "-", "*", "~") and not (
                    token.before and token.after):
                at += 1
            elif token.pair > at and (not token.before or at == i) and token.text != "{":
                at = token.pair + 1
            else:
                break
            if at < end and tokens[at].before and tokens[at].kind in ("word", "number"):
                break
        return at

    def opened_by(self, i):
        """The bracket inside which the token stands: { ( [, or for( in the head of a loop."""
        while i > 0:
            i -= 1
            if self.tokens[i].text in (")", "]", "}") and self.tokens[i].pair > 0:
                i = self.tokens[i].pair
            elif self.tokens[i].text in ("(", "{", "["):
                return "for(" if self.tokens[i].text == "(" and self.tokens[i - 1].text == "for" else self.tokens[i].text
        return ""

    def condition(self, low, high, loop=False):
        if high <= low or self.has_block(low, high) or self.tokens[low].text in ("true", "false") and high == low + 1:
            return
        if not loop:
            self.add(low, high, "bool", "true", "condition")
        self.add(low, high, "bool", "false", "condition")

    def number(self, i):
        text = self.tokens[i].text
        found = re.fullmatch(r"(0[xX][0-9a-fA-F]+|[0-9]+)([uUlLzZ]*)", text.replace("'", ""))
        if not found or len(found.group(1)) > 12 or found.group(1)[:2] in ("0x", "0X") and len(found.group(1)) > 6:
            return
        value, suffix = int(found.group(1), 0), found.group(2)
        for other in (value + 1, value - 1):
            if other >= 0:
                self.add(i, i + 1, "expr", f"{other}{suffix}", "constant")

    def word(self, i, in_lambda):
        tokens, text = self.tokens, self.tokens[i].text
        if text in ("true", "false"):
            self.add(i, i + 1, "expr", "false" if text == "true" else "true", "constant")
        elif text in ("if", "while") and tokens[i + 1].text == "(":
            self.header(i + 1, loop=text == "while")
        elif text == "for" and tokens[i + 1].text == "(":
            self.for_header(i + 1)
        elif text == "return" and not in_lambda:
            self.returned(i)
        elif text in ("min", "max") and tokens[i - 1].text == "::" and tokens[i + 1].text == "(":
            begin, end = i - 2, tokens[i + 1].pair + 1
            if tokens[begin].text == "std" and not self.has_block(begin, end):
                other = "max" if text == "min" else "min"
                self.add(begin, end, "expr", f"std::{other}{plain(tokens, i + 1, end)}", "bound")
        elif text in self.enums and tokens[i + 1].text == "::" and tokens[i + 2].kind == "word" and not self.is_called(i + 2):
            values = self.enums[text]
            name = tokens[i + 2].text
            if name in values and len(values) > 1:
                begin = i
                while tokens[begin - 1].text == "::":
                    begin -= 2
                other = values[(values.index(name) + 1) % len(values)]
                self.add(begin, i + 3, "expr", plain(tokens, begin, i + 2) + other, "enumerator")

    def is_called(self, i):
        return self.tokens[i + 1].text in ("(", "::", "{")

    def header(self, opening, loop):
        """The condition of if and while, after the initialiser if there is one; declarations stay."""
        tokens, low, high = self.tokens, opening + 1, self.tokens[opening].pair
        j = low
        while j < high:
            if tokens[j].text == ";":
                low = j + 1
            j = tokens[j].pair + 1 if tokens[j].pair > j else j + 1
        j = low
        while j < high:
            if tokens[j].text == "=":
                return
            j = tokens[j].pair + 1 if tokens[j].pair > j else j + 1
        self.condition(low, high, loop)

    def for_header(self, opening):
        tokens, high = self.tokens, self.tokens[opening].pair
        ends, j = [], opening + 1
        while j < high:
            if tokens[j].text == ";":
                ends.append(j)
            j = tokens[j].pair + 1 if tokens[j].pair > j else j + 1
        if len(ends) == 2:
            self.condition(ends[0] + 1, ends[1], loop=True)

    def returned(self, i):
        tokens = self.tokens
        low, high = i + 1, self.statement_end(i, len(tokens))
        if high <= low or tokens[low].text == "{" or self.has_block(low, high):
            return
        if high == low + 1 and tokens[low].kind != "word" or tokens[low].text in ("true", "false", "std::nullopt"):
            return
        text, returns = plain(tokens, low, high), self.returns.removeprefix("const ")
        if any(tokens[j].text in SWAPS and tokens[j].before and tokens[j].after for j in range(low, high)):
            return  # its operators are changed already
        if returns == "bool" and tokens[low].text != "!":
            self.add(low, high, "bool", f"!({text})", "return")
        elif returns in INTEGERS:
            self.add(low, high, returns, f"({text}) + 1", "return")
        elif returns.startswith("std::optional<") and not returns.endswith("&") and text != "std::nullopt":
            self.add(low, high, returns, "std::nullopt", "return")
        elif returns == "Status":
            self.add(low, high, returns, "Status()", "return")

    # ---- telling and writing ------------------------------------------------------------------------

    def describe(self, mutant):
        """Fills in the changed piece as it was and as it is: the whole statement when short, else the expression."""
        tokens = self.tokens
        if mutant.end <= mutant.begin:
            return False
        begin, end = mutant.begin, mutant.end
        was = plain(tokens, begin, end)
        now = mutant.text if mutant.what != "delete" else ""
        low, high = begin, end
        while low > 0 and tokens[low - 1].line == tokens[begin].line:
            low -= 1
        while high < len(tokens) and tokens[high].line == tokens[end - 1].line:
            high += 1
        head, tail = plain(tokens, low, begin), plain(tokens, end, high)

        def joined(middle):
            return re.sub(r"\s+", " ", head + (" " if tokens[begin].before and head else "") + middle +
                          (" " if end < len(tokens) and tokens[end].before and tail else "") + tail).strip()

        mutant.before, mutant.after = joined(was), joined(now if mutant.what != "delete" else "/* deleted */")
        return mutant.before != mutant.after

    def instrumented(self, mutants):
        """The source with the given mutants switched in, and their numbers. Line numbers stay as they are."""
        groups, placed = {}, set()
        for mutant in mutants:
            kind = mutant.kind
            order = {"stmt": 0, "bool": 2, "expr": 3}.get(kind, 1)
            groups.setdefault((mutant.begin, -mutant.end, order, kind), []).append(mutant)
        nodes = []
        for (begin, end, _, kind), members in sorted(groups.items()):
            nodes.append({"begin": begin, "end": -end, "kind": kind, "members": members, "children": []})
        top, stack = [], []
        for node in nodes:
            while stack and stack[-1]["end"] <= node["begin"]:
                stack.pop()
            if stack and node["end"] > stack[-1]["end"]:
                continue  # half inside: cannot be switched
            (stack[-1]["children"] if stack else top).append(node)
            stack.append(node)
            placed |= {mutant.id for mutant in node["members"]}
        out, at = [], 0
        for node in top:
            begin, end = self.span(node)
            out += [self.text[at:begin], self.render(node)]
            at = end
        out.append(self.text[at:])
        text = "".join(out)
        first, rest = text.split("\n", 1)
        return f'#include "couvert/mutant_switch.hpp"  {first}\n{rest}', placed

    def span(self, node):
        last = self.tokens[node["end"] - 1]
        return self.tokens[node["begin"]].at, last.at + len(last.text)

    def render(self, node):
        begin, end = self.span(node)
        inner, at = "", begin
        for child in node["children"]:
            low, high = self.span(child)
            inner += self.text[at:low] + self.render(child)
            at = high
        inner += self.text[at:end]
        kind = node["kind"]
        out = "("
        for mutant in node["members"]:
            switch = "couvert_mutant_c" if mutant.constant else "couvert_mutant"
            if kind == "stmt":
                alternative = "void()"
            elif kind == "bool":
                alternative = f"static_cast<bool>({mutant.text})"
            elif kind == "expr":
                alternative = f"({mutant.text})"
            else:
                alternative = f"static_cast<{kind}>({mutant.text})"
            out += f"{switch}({mutant.id}) ? {alternative} : "
        if kind == "stmt":
            return out + f"void({inner}))"
        if kind == "bool":
            return out + f"static_cast<bool>({inner}))"
        if kind == "expr":
            return out + f"({inner}))"
        return out + f"static_cast<{kind}>({inner}))"


def find_enums(texts):
    """{name: [enumerators]} of all scoped enums; names that are used twice with different values are left out."""
    found, twice = {}, set()
    for text in texts:
        text = re.sub(r"//[^\n]*", "", text)
        for name, body in re.findall(r"enum class (\w+)(?:\s*:\s*[\w:]+)?\s*\{([^}]*)\}", text):
            values = [value.split("=")[0].strip() for value in body.split(",") if value.strip()]
            if name in found and found[name] != values:
                twice.add(name)
            found[name] = values
    return {name: values for name, values in found.items() if name not in twice}
