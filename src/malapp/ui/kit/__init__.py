"""The shared widgets. Import each from its own module; nothing is imported here, so only what is used costs time.

Look (``malapp.ui.theme``)
    ``from malapp.ui.theme.icons import icon``: ``icon("target")``; names are the files of resources/icons.
    ``from malapp.ui.theme import scale, tokens``: ``scale.SPACE_4``, ``tokens.current().accent`` (ask while painting).

Pages
    pages.PageHeader      ``PageHeader(title, subtitle).add_action(PrimaryButton(...))``; ``set_texts(title, subtitle)``
    pages.Card            ``Card(self.tr("Key results")).add(widget).add(None)``; ``add(None)`` pushes up
    pages.ScrollPage      ``page = ScrollPage(margin=20); page.body.addWidget(card)``
    layouts.row, column   ``row(label, None, button)``: beside / under each other; None stretches, a number is a gap
    layouts.box           ``box(row(a, b))``: a widget from a layout
    flow.FlowRow          ``FlowRow(pill, pill, button)``: breaks the line where the next one does not fit
    layouts.clear         ``clear(layout)``: empties it, nothing stays on screen
    list_and_side.ListAndSide    ``ListAndSide(list, side)``: beside each other, or one of the two in a small window
    tab_order.follow_layout    ``follow_layout(self)`` after widgets were added later: Tab goes as things stand;
                          ``first_stop(self)``, ``stop_after(widget)``; focus.has_keyboard ``has_keyboard(widget)``
    layouts.Columns       ``Columns(left, right, narrow=720, stretches=(2, 1))``: stacked when there is no room

Text
    labels.WrapLabel      ``WrapLabel(text, role="muted")``: wraps, never clips, plain text only
    labels.TitleLabel, HeadingLabel, SectionTitle, MutedLabel    the same in the type of their rank

    facts.Facts           ``Facts().show_facts((self.tr("Team"), name), ...)``: to be read; empty ones are left out

Buttons
    buttons.PrimaryButton, SecondaryButton, QuietButton, DangerButton
                          ``PrimaryButton(self.tr("New goal"), icon="plus", clicked=self.add)``
    buttons.LinkButton    leads somewhere else; in line with the text around it
    buttons.IconButton    ``IconButton("trash-2", self.tr("Remove"), clicked=self.remove)``; the name is spoken
    step_buttons.StepButtons    the next steps of something with states; the keyboard stays on the next one
    wrapping_button.WrappingButton    the base of a button that draws itself and whose text wraps

Forms
    form_spec.FieldSpec, FieldKind, Option, FormSpec    rows as data
    form.Form             ``form = Form(FormSpec((FieldSpec("title", FieldKind.TEXT, self.tr("Title")),)))``
                          ``form.edited.connect(save)`` (id, value; debounced), ``form.set_values({...})``,
                          ``form.set_error("title", sentence)``, ``form.flush()``, ``form.set_read_only(True)``
    saved_form.SavedForm  the same over stored values: ``show_stored(values, is_another=...)``, ``answer(id, sentence)``
    editors.ChoiceField   ``ChoiceField(self.tr("Whose plan"))``: the name is spoken, also where no label stands beside
    editors.TextField, PassphraseField, NumberField, LongTextField, ChoiceField; date_field.DateField;
    time_field.TimeField; check_box.CheckBox; scale_field.ScaleField    ``value()``, ``set_value(v)``, ``value_changed``
    step_field.StepField    0 to 10 with words at the ends; in a form ``FieldKind.STEPS``
    fold.Fold             ``Fold(self.tr("Limits"), form)``: a heading that opens; ``set_summary(text)`` while closed
    search_field.SearchField    ``SearchField(self.tr("Search goals"))``; ``searched(text)``, ``left_downwards``
    autosave.AutosaveLabel    ``show_saving()``, ``show_saved(at)``, ``show_failed(sentence)``

Lists and trees
    columns.ColumnSpec, CellKind, Pill, Progress    columns as data; ``read`` takes the value from the row's object
                          ``ColumnSpec("owner", self.tr("Owner"), CellKind.PERSON, lambda row: row.owner, grows=True)``
    table.TableView       ``TableView(columns, self.tr("People"), key=lambda row: row.id).set_rows(rows)``;
                          ``chosen(row)``, ``opened(row)`` (Enter, double click), ``choose(key)``, ``set_filter(text)``
    goal_count.open_goals_text    "12 open goals", the same words and the same rule (application.goal_counts) everywhere
    tree.TreeView, tree_model.TreeNode    the same for a tree: ``set_roots([TreeNode(key, value, children)])``
    goal_tree.GoalTree, GoalRow    ``GoalTree(self.tr("Goals")).set_goals(rows)``: the goals as in the look;
                          ``set_dense(True)`` for low rows
    tree_moving.MovableTree    ``set_movable(True)``; ``dropped(key, target, Where)``, ``stepped(key, Step)`` tell what
                          is wanted; nothing moves by itself

How it stands
    tones.Tone            GOOD, WARNING, BAD, NEUTRAL, INFO; ``status_text(status)``, status_tone, status_icon
    status.StatusPill     ``StatusPill.of(GoalStatus.AT_RISK)``; ``StatusPill(self.tr("Signed"), Tone.GOOD)``
    status.ThinBar        ``bar = ThinBar(self.tr("Progress")); bar.set_share(0.72, Tone.GOOD)``
    line_chart.LineChart, Point    ``LineChart(name).set_data((Point(day, value), ...), plan=(...), unit="%")``
    icon_mark.IconMark    a round, or a square with round corners, with an icon in it: decoration
    empty_state.EmptyState    ``EmptyState("target", heading, sentence, PrimaryButton(...))``
    message_bar.MessageBar    ``bar.tell(text, Tone.GOOD, action=(self.tr("Undo"), undo))``; good news goes by itself

Views and dialogs
    tabs.TabPages         ``TabPages(self.tr("Goal")).add(self.tr("Details"), page)``; ``set_titles(...)``
    tabs.TabBar, Segments    ``Segments(self.tr("View"), ((value, text), ...))``; ``chosen(value)``
    compare.SideBySide, CompareRow    two people's answers; ``SideBySide(left, right).set_rows(rows)``
    dialogs.Dialog        title, body, ``primary``, ``secondary``; ``add(widget)``, ``tell(text)``, override ``submit``
    shell.file_saving.save_file    ``save_file(context, self, FileToSave(...), make_job)``: asks, makes, writes, tells
    shell.file_saving.save_ready   the same for bytes that are there already; ``ask_path`` only asks where
    compared.compared_passage      one passage of two wordings beside each other, with the words that changed
    dialogs.ask           ``if ask(self, title, text, self.tr("Remove"), is_dangerous=True): ...``
    progress_dialog.ProgressDialog    ``begin()``, ``advance(share, step)``, ``finish()``; ``cancelled``; waits 0.3 s
    signature_pad.SignaturePad    ``strokes()`` in 0..1, ``is_empty``, ``clear()``, ``changed``

People
    avatar.Avatar         ``Avatar("Ingrid Solheim", side=32)``; ``avatar.avatar_icon(name)`` for lists

Formats
    formats               ``format_date(day, self.locale())``, format_long_date, format_weekday_date, format_month,
                          standing_alone, format_time, format_date_time, format_number, format_percent, parse_date,
                          parse_number, first_weekday, ``locale_for("nb")``

Screen readers
    announce.announce     ``announce(widget, text, at_once=False)``
"""
