<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="/">
    <trees><tree document="coast-sand" title="sand" layout="document">
      <chapter id="coast-dune" title="dunes"><article id="device-loss" title="Loss"><clause id="loss-report" rule="loss-report"><p>Once more.</p></clause></article></chapter>
    </tree></trees>
  </xsl:template>
</xsl:stylesheet>
