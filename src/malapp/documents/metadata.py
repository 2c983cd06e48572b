"""What a document says about itself, twice and equally: as document information and as XMP (ISO 16684-1)."""

from __future__ import annotations

from datetime import date
from xml.sax.saxutils import escape

_UA_SCHEMA = """
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
  </rdf:Description>"""


def pdf_date(day: date) -> str:
    """``day`` as a PDF date; midnight UTC, since the hour is nobody's business."""
    return f"D:{day:%Y%m%d}000000Z"


def entries(title: str, author: str, subject: str, creator: str, made_on: date | None) -> dict[str, str]:
    """The document information dictionary."""
    found = {"Title": title, "Author": author, "Subject": subject, "Creator": creator, "Producer": creator}
    if made_on:
        found["CreationDate"] = found["ModDate"] = pdf_date(made_on)
    return {key: value for key, value in found.items() if value}


def packet(title: str, author: str, subject: str, creator: str, made_on: date | None, *, archival: bool) -> bytes:
    """The XMP packet, with PDF/A identification when ``archival``, always with PDF/UA identification."""
    title, author, subject, creator = map(escape, (title, author, subject, creator))
    stamp = f"{made_on:%Y-%m-%d}T00:00:00Z" if made_on else ""
    dates = f"<xmp:CreateDate>{stamp}</xmp:CreateDate>\n   <xmp:ModifyDate>{stamp}</xmp:ModifyDate>" if stamp else ""
    about = f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>'
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   {about if subject else ""}
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
   {dates}
   <pdf:Producer>{creator}</pdf:Producer>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>{_UA_SCHEMA if archival else ""}
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()
