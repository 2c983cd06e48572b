"""The PDF documents: one file a document, and the reading of filled forms.

ReportLab lays pages out and ``tagging`` notes what each mark on a page means; ``archive`` turns that into a tagged,
archivable PDF with pikepdf. Both are imported on first use only, since they cost start-up time.
"""
