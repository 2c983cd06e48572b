"""Writes the structure tree into the file (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Mapping

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from malapp.documents.structure import Element, Mark, PlacedField


def add_structure(pdf: Pdf, root: Element, widgets: Mapping[PlacedField, Object]) -> None:
    """Tag ``pdf`` with ``root``; ``widgets`` are the annotations of its fields."""
    tree = _Tree(pdf, widgets)
    top = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    top.K = Array([tree.write(root, top)])
    numbers = Array()
    for number, (page, marks) in enumerate(zip(pdf.pages, tree.marks, strict=True)):
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
        numbers.append(number)
        numbers.append(pdf.make_indirect(Array([marks[index] for index in range(len(marks))])))
    for offset, form in enumerate(tree.forms):
        numbers.append(len(pdf.pages) + offset)
        numbers.append(form)
    top.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    top.ParentTreeNextKey = len(pdf.pages) + len(tree.forms)
    pdf.Root.StructTreeRoot = top
    pdf.Root.MarkInfo = Dictionary(Marked=True)


class _Tree:
    """The structure elements of one document on their way into it.

    ``marks`` maps, page by page, marked-content numbers to their elements; ``forms`` holds the elements of fields in
    the order of their /StructParent numbers, which follow the pages'.
    """

    def __init__(self, pdf: Pdf, widgets: Mapping[PlacedField, Object]) -> None:
        self._pdf = pdf
        self._widgets = widgets
        self._pages = [page.obj for page in pdf.pages]
        self.marks: list[dict[int, Object]] = [{} for _ in self._pages]
        self.forms: list[Object] = []

    def write(self, element: Element, parent: Object) -> Object | None:
        """``element`` and all below it; None for one that came to nothing, such as an empty list."""
        node = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
        if element.scope:
            node.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
        if element.span > 1:
            node.A = Dictionary(O=Name.Table, ColSpan=element.span)
        elif element.tag == "L":
            node.A = Dictionary(O=Name.List, ListNumbering=Name.Disc)
        if element.language:
            node.Lang = String(element.language)
        children = [written for child in element.children if (written := self._child(child, node)) is not None]
        if not children and element.tag not in {"TD", "TH"}:
            return None
        if len(children) == 1 and isinstance(element.children[0], PlacedField):
            # One object reference must stand directly, not in an array: tools that compare the revisions of a signed
            # file look for it exactly there, and call the first signature suspicious otherwise.
            node.K = children[0]
        elif children:
            node.K = Array(children)
        return node

    def _child(self, child: Element | Mark | PlacedField, node: Object) -> Object | int | None:
        if isinstance(child, Element):
            return self.write(child, node)
        page = self._pages[child.page]
        if "/Pg" not in node:
            node.Pg = page
        if isinstance(child, Mark):
            self.marks[child.page][child.number] = node
            if node.Pg.objgen == page.objgen:
                return child.number
            return Dictionary(Type=Name.MCR, Pg=page, MCID=child.number)
        widget = self._widgets[child]
        widget.StructParent = len(self._pages) + len(self.forms)
        self.forms.append(node)
        return Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)
