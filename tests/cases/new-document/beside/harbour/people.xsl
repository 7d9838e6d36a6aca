<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:param name="document"/>

  <xsl:template match="/kitei">
    <trees>
      <tree document="{$document}" title="{documents/document[@id = $document]/@name}" layout="document">
        <table class="people">
          <columns><column width="40%"/><column width="60%"/></columns>
          <xsl:for-each select="model/company/people/person[@phone]">
            <row><cell head="yes"><xsl:value-of select="@name"/></cell><cell><phone number="{@phone}"/></cell></row>
          </xsl:for-each>
        </table>
        <p><ref to="schedule-contacts"/></p>
      </tree>
    </trees>
  </xsl:template>

</xsl:stylesheet>
