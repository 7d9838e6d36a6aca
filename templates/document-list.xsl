<?xml version="1.0" encoding="UTF-8"?>
<!-- 文書一覧: every document with number, edition, dates, owner, approver, class and content code; then the forms.
     Second round: it lists the trees there really are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/forms.xsl"/>
  <xsl:import href="common/schedules.xsl"/>
  <xsl:import href="common/programme.xsl"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <section id="{$document}-documents" title="{key('label', 'list-documents')/@name}">
        <p><xsl:value-of select="key('label', 'list-lead')/@name"/></p>
        <table class="documents">
          <columns>
            <column width="13%"/><column width="23%"/><column width="12%"/><column width="16%"/><column width="20%"/><column width="16%"/>
          </columns>
          <head>
            <cell><xsl:value-of select="key('label', 'document-number')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'index-title')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'edition')/@name"/><br/><xsl:value-of select="key('label', 'content-code')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'enacted')/@name"/><br/><xsl:value-of select="key('label', 'effective')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'owner')/@name"/><br/><xsl:value-of select="key('label', 'history-approver')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'class')/@name"/></cell>
          </head>
          <xsl:apply-templates select="documents/document[@number or @class][@over = 'set' or key('tree', @id)]" mode="row">
            <xsl:sort select="@order" data-type="number"/>
          </xsl:apply-templates>
        </table>
        <p class="small"><xsl:value-of select="key('label', 'list-codes')/@name"/></p>
      </section>
      <xsl:call-template name="variants"/>
      <xsl:if test="model/catalog/record">
        <section id="{$document}-forms" title="{key('label', 'list-forms')/@name}">
          <p><xsl:value-of select="key('label', 'list-forms-lead')/@name"/></p>
          <xsl:call-template name="forms"/>
        </section>
      </xsl:if>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- One row for a document, however many readers it is printed for. -->
  <xsl:template match="document" mode="row">
    <xsl:variable name="trees" select="key('tree', @id)"/>
    <row>
      <cell><xsl:apply-templates select="." mode="number"/></cell>
      <cell head="yes">
        <xsl:choose>
          <xsl:when test="$trees[2]"><xsl:value-of select="@name"/></xsl:when>
          <xsl:when test="$trees"><xsl:apply-templates select="$trees" mode="link"><xsl:with-param name="of" select="."/></xsl:apply-templates></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="." mode="link"/></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell>
        <xsl:apply-templates select="@edition" mode="edition"/>
        <xsl:if test="$trees and not($trees[2])">
          <br/>
          <xsl:apply-templates select="$trees" mode="code"/>
        </xsl:if>
      </cell>
      <cell><date value="{@enacted}" style="short"/><br/><date value="{@effective}" style="short"/></cell>
      <cell>
        <xsl:apply-templates select="key('person', @owner)" mode="post"/>
        <br/>
        <xsl:apply-templates select="key('person', @approver)" mode="post"/>
      </cell>
      <cell><xsl:apply-templates select="key('catalog', concat('class ', @class))" mode="mark"/></cell>
    </row>
  </xsl:template>

  <!-- A 別表 printed alone has the code it has in the standards. -->
  <xsl:template match="tree" mode="code"><xsl:value-of select="@code"/></xsl:template>
  <xsl:template match="tree[schedule][not(key('document', @document)/@number)]" mode="code"><xsl:value-of select="schedule/@code"/></xsl:template>


  <!-- Where a document is printed for several readers or months, each print has a code of its own. -->
  <xsl:template name="variants">
    <xsl:variable name="several" select="documents/document[key('tree', @id)[2]]"/>
    <xsl:if test="$several">
      <section id="{$document}-codes" title="{key('label', 'list-variants')/@name}">
        <ul>
          <xsl:for-each select="$several">
            <xsl:sort select="@order" data-type="number"/>
            <xsl:variable name="of" select="."/>
            <li>
              <xsl:call-template name="put">
                <xsl:with-param name="label" select="'list-several'"/>
                <xsl:with-param name="one" select="string(@name)"/>
                <xsl:with-param name="two">
                  <xsl:apply-templates select="key('tree', @id)" mode="variant-code"><xsl:with-param name="of" select="$of"/></xsl:apply-templates>
                </xsl:with-param>
              </xsl:call-template>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tree" mode="variant-code">
    <xsl:param name="of"/>
    <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'list-variant'"/>
      <xsl:with-param name="one"><xsl:apply-templates select="." mode="variant"><xsl:with-param name="of" select="$of"/></xsl:apply-templates></xsl:with-param>
      <xsl:with-param name="two" select="string(@code)"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
