<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/">
    <trees><tree document="coast-sand" title="sand" layout="document">
      <section id="coast-dune" title="one"><p>one</p></section>
      <section id="coast-dune" title="two"><p>two</p></section>
    </tree></trees>
  </xsl:template>
</xsl:stylesheet>
