<?xml version="1.0" encoding="UTF-8"?>
<!-- 文書一覧: every document with number, edition, dates, owner, approver, class and content code; then the forms.
     Second round: it lists the trees there really are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/schedules.xsl"/>
  <xsl:import href="common/programme.xsl"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <section id="{$document}-documents" title="{key('label', 'list-documents')/@name}">
        <p><xsl:value-of select="key('label', 'list-lead')/@name"/></p>
        <table class="documents">
          <columns>
            <column width="13%"/><column width="29%"/><column width="12%"/><column width="15%"/><column width="17%"/><column width="14%"/>
          </columns>
          <head>
            <cell><xsl:value-of select="key('label', 'document-number')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'index-title')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'edition')/@name"/><br/><xsl:value-of select="key('label', 'content-code')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'enacted')/@name"/><br/><xsl:value-of select="key('label', 'effective')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'owner')/@name"/><br/><xsl:value-of select="key('label', 'history-approver')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'class')/@name"/></cell>
          </head>
          <xsl:for-each select="documents/document[@number or @class]">
            <xsl:sort select="@order" data-type="number"/>
            <xsl:apply-templates select="key('tree', @id)" mode="row">
              <xsl:with-param name="of" select="."/>
            </xsl:apply-templates>
            <xsl:if test="@over = 'set'">
              <xsl:apply-templates select="." mode="row"/>
            </xsl:if>
          </xsl:for-each>
        </table>
        <p class="small"><xsl:value-of select="key('label', 'list-codes')/@name"/></p>
      </section>
      <xsl:if test="model/catalog/record">
        <section id="{$document}-forms" title="{key('label', 'list-forms')/@name}">
          <p><xsl:value-of select="key('label', 'list-forms-lead')/@name"/></p>
          <xsl:call-template name="forms"/>
        </section>
      </xsl:if>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <xsl:template match="tree | document" mode="row">
    <xsl:param name="of" select="."/>
    <row>
      <cell>
        <xsl:apply-templates select="." mode="number"><xsl:with-param name="of" select="$of"/></xsl:apply-templates>
      </cell>
      <cell head="yes">
        <xsl:apply-templates select="." mode="link"><xsl:with-param name="of" select="$of"/></xsl:apply-templates>
      </cell>
      <cell><xsl:apply-templates select="$of/@edition" mode="edition"/><xsl:apply-templates select="." mode="code"/></cell>
      <cell><date value="{$of/@enacted}" style="short"/><br/><date value="{$of/@effective}" style="short"/></cell>
      <cell>
        <xsl:apply-templates select="key('person', $of/@owner)" mode="post"/>
        <br/>
        <xsl:apply-templates select="key('person', $of/@approver)" mode="post"/>
      </cell>
      <cell><xsl:apply-templates select="key('catalog', concat('class ', $of/@class))" mode="mark"/></cell>
    </row>
  </xsl:template>

  <!-- A 別表 printed alone has the code it has in the standards. What is made together with this list has none yet. -->
  <xsl:template match="tree" mode="code"><br/><xsl:value-of select="@code"/></xsl:template>
  <xsl:template match="tree[schedule][not(key('document', @document)/@number)]" mode="code"><br/><xsl:value-of select="schedule/@code"/></xsl:template>
  <xsl:template match="document" mode="code"/>

</xsl:stylesheet>
