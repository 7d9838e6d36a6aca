<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/">
    <trees>
      <tree document="coast-sand" title="sand" layout="document">
        <p>sand</p>
        <xsl:element name="para">more sand</xsl:element>
      </tree>
    </trees>
  </xsl:template>
</xsl:stylesheet>
